"""Imports, exports and reports in the window: their dialogs, and what comes of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from app.editing.saving import MemoryStore
from app.exchange.source import SessionSource, Source, StudySource
from app.preferences import settings
from app.tasks import Tasks
from prs_core.annotation import AnnotationDocument, Edit, EditError
from prs_core.translation import tr

if TYPE_CHECKING:
    from app.dialogs.export import ExportDialog, ExportWish
    from app.dialogs.imports import ImportDialog
    from app.dialogs.report import ReportDialog, ReportWish
    from app.dialogs.work import Progress
    from app.main_window import MainWindow
    from prs_core.exchange.exporting import Exported, LeftOut
    from prs_core.exchange.importing import FilePreview, ImportPreview
    from prs_core.exchange.merging import How

#: Endings that annotation files have, as prs_core.exchange.importing.ANNOTATION_SUFFIXES.
_ENDINGS = frozenset({".json", ".txt", ".textgrid", ".csv", ".tsv"})
Loaded = list[tuple["FilePreview", tuple[AnnotationDocument, int]]]


def annotations_among(paths: Sequence[Path]) -> list[Path]:
    """The files that are annotations rather than sounds, by their names."""
    return [path for path in paths if path.suffix.casefold() in _ENDINGS]


class ExchangeDesk(QObject):
    """Keeps no state but which dialogs are open."""

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._tasks = window, tasks
        self._importing: ImportDialog | None = None
        window.session.items_changed.connect(self._recordings_changed)
        window.study_desk.changed.connect(self._recordings_changed)

    def why_not_import(self) -> str:
        """Why nothing can be imported now; "" if it can."""
        window = self._window
        if window.reading_desk.why_not_exchange():
            return window.reading_desk.why_not_exchange()
        if window.workbench.editor.saver.store.read_only:
            return window.workbench.editor.saver.store.read_only
        if window.session.items or window.study_desk.study is not None:
            return ""
        return tr("Open the recordings first, or a study, that the annotations are about")

    def why_not_export(self) -> str:
        """Why nothing can be exported now; "" if it can."""
        window = self._window
        if window.reading_desk.why_not_exchange():
            return window.reading_desk.why_not_exchange()
        if window.session.items or window.study_desk.study is not None:
            return ""
        return tr("Open recordings or a study first")

    def why_not_report(self) -> str:
        """Why there can be no report now; "" if there can."""
        why = self._window.reading_desk.why_not_exchange()
        return why or ("" if self._this() is not None else tr("Open a recording first"))

    def _this(self) -> tuple[int, str] | None:
        """The open recording's id in the editor, and its title."""
        item = self._window.session.current
        if item is None:
            return None
        if self._window.study_desk.study is None:
            return int(item.key), item.title
        return None if item.recording_id is None else (item.recording_id, item.title)

    def _saved(self) -> bool:
        """See that what is exported is what is shown."""
        if self._window.workbench.editor.write_all():
            return True
        self._window.notices.show_notice(
            tr("The last edits are not saved yet."), tr("See that the study can be reached, then try again.")
        )
        return False

    def _source(self) -> Source:
        window = self._window
        study, store = window.study_desk.study, window.workbench.editor.saver.store
        if study is not None or not isinstance(store, MemoryStore):
            assert study is not None
            return StudySource(study)
        return SessionSource(list(window.session.items.values()), store, window.workbench.editor.reader)

    def _recordings_changed(self) -> None:
        if self._importing is not None:
            self._importing.source = self._source()
            self._importing.look_again()

    # -- import

    def import_annotations(self, paths: Sequence[Path] = ()) -> None:
        """Show what importing files would do; more can be added there."""
        from app.dialogs.imports import ImportDialog

        window = self._window
        dialog = self._importing
        if dialog is None:
            folder = window.settings.get(settings.LAST_FOLDER)
            reader = window.workbench.editor.reader
            dialog = self._importing = ImportDialog(window, self._source(), reader, self._tasks, folder)
            dialog.wanted.connect(self._import)
            dialog.finished.connect(self._import_closed)
        dialog.add(list(paths))
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _import_closed(self) -> None:
        self._importing = None

    def _import(self, preview: ImportPreview, reader: str, how: How) -> None:
        dialog, editor = self._importing, self._window.workbench.editor
        assert dialog is not None
        ours = not editor.is_kept or (reader == editor.reader and editor.reader_id != 0)
        if not editor.is_kept and not editor.reader:
            self._window.workbench.set_reader(reader)
        if ours:
            store, reader_id = editor.saver.store, editor.reader_id

            def load(progress: Progress) -> Loaded:
                loaded = []
                for done, file in enumerate(preview.ready, 1):
                    assert file.recording is not None
                    if isinstance(store, MemoryStore):
                        store.add(file.recording.id, file.recording.duration_s)
                    loaded.append((file, store.load(file.recording.id, reader_id)))
                    progress(done, len(preview.ready))
                return loaded

            dialog.work(load, lambda loaded: self._take_in(loaded, reader_id, how), tr("the study"))
        else:
            dialog.work(lambda progress: self._write(preview, reader, how, progress), self._tell, tr("the study"))

    def _take_in(self, loaded: Loaded, reader_id: int, how: How) -> None:
        """As edits of the person at work: shown at once, saved one after the other, each to be undone."""
        from app.dialogs.imports import merge_counts
        from prs_core.exchange.merging import merge

        editor = self._window.workbench.editor
        counts: Counter[str] = Counter()
        failed = 0
        if reader_id != editor.reader_id:
            self._window.notices.show_notice(tr("Nothing was imported: somebody else is reading by now."))
            return
        for file, found in loaded:
            assert file.recording is not None and file.imported is not None
            imported, counted = file.imported, []

            def make(document: AnnotationDocument) -> Edit:
                merged = merge(document, imported, how, finished=file.finished)  # noqa: B023 - called at once
                counted.append(merge_counts(merged))  # noqa: B023
                return merged.edit

            try:
                editor.do_in(file.recording.id, found, make)
                counts.update(counted[0])
            except EditError:
                failed += 1
        self._tell((len(loaded) - failed, failed, counts, tr("Each recording's import can be undone there (Ctrl+Z).")))

    def _write(self, preview: ImportPreview, name: str, how: How, progress: Progress) -> tuple[int, int, Any, str]:
        """Another reader's, straight into the study."""
        from app.dialogs.imports import merge_counts
        from prs_core.exchange.studies import import_file

        study = self._window.study_desk.study
        assert study is not None
        reader = study.reader(name)
        counts: Counter[str] = Counter()
        failed = 0
        for done, file in enumerate(preview.ready, 1):
            result = import_file(study, reader, file, how)
            failed += result.failure is not None
            counts.update(merge_counts(result.merge) if result.merge is not None else {})
            progress(done, len(preview.ready))
        return (
            len(preview.ready) - failed,
            failed,
            counts,
            tr("They are {name}'s: be that reader to see them.", name=reader.name),
        )

    def _tell(self, result: tuple[int, int, Counter[str], str]) -> None:
        from app.dialogs.imports import count_words

        imported, failed, counts, more = result
        text = tr(
            "%n file imported: {what}.", "", imported, many="%n files imported: {what}.", what=count_words(counts)
        )
        if failed:
            not_all = tr("{done} {count} could not be.", done=text, count=failed)
            self._window.notices.show_notice(not_all, tr("Import those once more."))
        else:
            self._window.notices.show_done(f"{text} {more}")

    # -- export

    def export_annotations(self) -> None:
        """Ask what, whose, as what and where to."""
        from app.dialogs.export import ExportDialog

        window = self._window
        folder = window.settings.get(settings.LAST_FOLDER)
        reader, source = window.workbench.editor.reader, self._source()
        dialog = ExportDialog(window, source, reader, self._this(), self._tasks, folder)
        dialog.wanted.connect(lambda wish: self._export(dialog, wish))
        dialog.show()
        dialog.activateWindow()

    def _export(self, dialog: ExportDialog, wish: ExportWish) -> None:
        from app.exchange.work import export

        if self._saved():
            source = self._source()
            dialog.work(
                lambda progress: export(source, wish, progress),
                lambda done: self._exported(wish, *done),
                tr("the export"),
            )

    def _exported(self, wish: ExportWish, done: Exported, left_out: Sequence[LeftOut]) -> None:
        from app.exchange.work import told

        text = tr(
            "%n recording exported to {place}.",
            "",
            done.recordings,
            many="%n recordings exported to {place}.",
            place=wish.out,
        )
        words = [text, told([*left_out, *done.left_out])]
        if wish.key is not None and wish.new_key:
            words.append(tr("The key is in {place}: keep it.", place=wish.key))
        self._window.notices.show_done(" ".join(filter(None, words)), tr("Show folder"), lambda: self._show(wish.out))

    def _show(self, place: Path) -> None:
        from app.dialogs.work import show_file

        if not show_file(place):
            self._window.notices.show_notice(
                tr("This system has no program that shows it."), tr("It is {place}.", place=place)
            )

    # -- report

    def make_report(self) -> None:
        """Ask on what, as what and where to."""
        from app.dialogs.report import ReportDialog

        window, this = self._window, self._this()
        if this is None:
            return
        folder = window.settings.get(settings.LAST_FOLDER)
        dialog = ReportDialog(window, self._source(), this, self._tasks, folder)
        dialog.wanted.connect(lambda wish: self._report(dialog, wish))
        dialog.show()
        dialog.activateWindow()

    def _report(self, dialog: ReportDialog, wish: ReportWish) -> None:
        from app.exchange.work import report

        if self._saved():
            source = self._source()
            dialog.work(lambda _: report(source, wish), lambda count: self._reported(wish, count), tr("the report"))

    def _reported(self, wish: ReportWish, count: int) -> None:
        text = tr(
            "The report on %n recording is in {place}.",
            "",
            count,
            many="The report on %n recordings is in {place}.",
            place=wish.out,
        )
        self._window.notices.show_done(text, tr("Open"), lambda: self._show(wish.out))
