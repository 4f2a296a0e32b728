# Leído en cualquier chat por quien escribe el nombre del bot y unas palabras. Sin formato.

inline-ask = Preguntar otra cosa al bot
inline-nothing = No lo sé: pregunten en el bot
inline-open = Fuentes y más
