# Gelesen in jedem Chat von allen, die den Namen des Bots und ein paar Wörter tippen. Ohne Formatierung.

inline-ask = Den Bot etwas anderes fragen
inline-nothing = Das weiß ich nicht: im Bot fragen
inline-open = Quellen und mehr
