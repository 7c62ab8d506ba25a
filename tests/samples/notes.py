"""The texts of single notes, as the seed article writes them."""

TELEGRAM = (
    "Hungarian Embassy to the SRV, Ciphered Telegram, 18 November 1983, "
    "MOL, XIX-J-1-j Vietnam, 1983, 125. doboz, 162-505, 005996/1983"
)
REPORT = (
    "Hungarian Embassy to the SRV, Report, 9 April 1987, MOL, XIX-J-1-j Vietnam, 1987, 136. doboz, 162-20, 001284/1987"
)
