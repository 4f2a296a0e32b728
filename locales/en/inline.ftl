# Read in any chat by whoever types the name of the bot and some words. Without markup.

inline-ask = Ask the bot something else
inline-nothing = I do not know this: ask in the bot
inline-open = Sources and more
