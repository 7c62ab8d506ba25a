"""What a user may set: names and titles of their own, how doubtful references are taken, what is checked.

Settings come as a mapping, the file ``mol-citations.toml`` or the table ``[tool.mol-citations]`` of a
``pyproject.toml``, here in the longer names of the latter:

    [tool.mol-citations]
    ibid-after-several = "last"

    [tool.mol-citations.repositories]
    "KTÁL" = ""                       # an archive that we have no code for
    "PML Vác" = "HU-MNL-PML"

    [tool.mol-citations.fonds]
    "XIX-J-29-a" = { title = "Moszkvai nagykövetség", years = [1945, 1990] }

    [tool.mol-citations.genres]
    "Situation report" = "genre"
    "Durchschrift" = "copy-type"

    [tool.mol-citations.short-titles]
    VTS = "MOL, XIX-J-1-j Vietnam"

    [tool.mol-citations.check]
    ignore = ["MOL304"]

What a setting does not say stays as it is by default; a key that is not known is an error, not ignored.
"""

from mol_citations.config.check_settings import CheckSettings, FailOn, FileIgnore, NoteIgnore
from mol_citations.config.files import find_settings, read_settings
from mol_citations.config.settings import AfterSeveral, ExtraGenre, ExtraShortTitle, Settings

__all__ = [
    "AfterSeveral",
    "CheckSettings",
    "ExtraGenre",
    "ExtraShortTitle",
    "FailOn",
    "FileIgnore",
    "NoteIgnore",
    "Settings",
    "find_settings",
    "read_settings",
]
