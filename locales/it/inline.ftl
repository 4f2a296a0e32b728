# Letto in qualsiasi chat da chi scrive il nome del bot e qualche parola. Senza formattazione.

inline-ask = Chiedere altro al bot
inline-nothing = Questo non lo so: chiedete nel bot
inline-open = Fonti e altro
