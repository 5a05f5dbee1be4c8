"""The program's dialogs for files and folders. None of them opens a file to find out what it is: to close a file that
is open elsewhere in a program drops all of that program's locks on it (POSIX), and locks keep a study whole."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QDir, QFileInfo, QSettings, Qt
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QApplication, QFileDialog, QStyle, QWidget

from app.preferences.place import default_file
from prs_core.translation import tr

_Place = QAbstractFileIconProvider.IconType
_Sign = QStyle.StandardPixmap
_SIGNS = {
    _Place.Computer: _Sign.SP_ComputerIcon,
    _Place.Desktop: _Sign.SP_DesktopIcon,
    _Place.Trashcan: _Sign.SP_TrashIcon,
    _Place.Network: _Sign.SP_DriveNetIcon,
    _Place.Drive: _Sign.SP_DriveHDIcon,
    _Place.Folder: _Sign.SP_DirIcon,
    _Place.File: _Sign.SP_FileIcon,
}


class NamesOnly(QAbstractFileIconProvider):
    """Icons and kinds by what the folder says of a file. Qt's own look into files whose names tell it nothing. Asked
    on a thread of the dialog's, too."""

    def __init__(self) -> None:
        super().__init__()
        style = QApplication.style()
        self._icons = {place: style.standardIcon(sign) for place, sign in _SIGNS.items()}

    def icon(self, what: QFileInfo | QAbstractFileIconProvider.IconType, /) -> QIcon:
        if isinstance(what, QFileInfo):
            what = _Place.Drive if what.isRoot() else _Place.Folder if what.isDir() else _Place.File
        return self._icons.get(what, QIcon())

    def type(self, info: QFileInfo, /) -> str:
        if info.isRoot():
            return tr("Drive")
        suffix = info.suffix().capitalize()
        file = tr("{suffix} file", suffix=suffix) if suffix else tr("File")
        return tr("Folder") if info.isDir() else file


_last: list[str] = []  # the folder in which something was chosen last, of this start of the program


def file_dialog(parent: QWidget | None, title: str, folder: str | Path = "", names: str = "") -> QFileDialog:
    """A dialog that starts in ``folder`` (by default where something was chosen last), shows files of the filter
    ``names``, and is gone once it is closed. The caller says what is asked for, and opens it."""
    if sys.platform.startswith("linux"):
        # Qt remembers places in a file of its own; outside the program's folder it would outlive the program.
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(default_file().parent))
    # Not at once in the folder: it would be read before the icons are ours.
    dialog = QFileDialog(parent, title, QDir.rootPath())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if sys.platform not in ("win32", "darwin"):
        # There, the desktop's own runs within this program and looks into the files.
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    icons = NamesOnly()
    dialog.setIconProvider(icons)
    dialog.setProperty("icons", icons)  # Qt does not keep it
    if names:
        dialog.setNameFilter(names)
    dialog.setDirectory(str(folder) or next(iter(_last), str(Path.home())))
    dialog.accepted.connect(lambda: _last.__setitem__(slice(None), [dialog.directory().absolutePath()]))
    return dialog
