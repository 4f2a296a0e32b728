# Lu dans tout chat par qui tape le nom du bot et quelques mots. Sans mise en forme.

inline-ask = Demander autre chose au bot
inline-nothing = Je ne le sais pas : demander dans le bot
inline-open = Sources et suite
