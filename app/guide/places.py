"""Which page of the guide is about what: one table, by the classes of the window's parts."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

START = "first-recording"
#: The page, and after a # the heading, about each part of the window and each dialog. What stands in none of these
#: (see ``place_of``) is at home in the first chapter.
PLACES = {
    "WelcomePage": START,
    "WorklistPanel": "worklist",
    "FilterPanel": "worklist#find-a-recording",
    "ChestPanel": "worklist#patients-and-chest-sites",
    "RecordPanel": "reading#the-verdict",
    "LanesView": "reading#the-lanes",
    "ToolBar": "reading#listen",
    "ExpandedDock": "reading#listen",
    "EventsPanel": "correcting",
    "RecordBox": "correcting#the-label-of-the-recording",
    "ThresholdBar": "correcting#more-or-fewer-proposals",
    "ReaderBar": "correcting#say-who-you-are",
    "ReaderStatus": "correcting#say-who-you-are",
    "DefinitionsDialog": "correcting#the-types",
    "HistoryDialog": "correcting#take-something-back",
    "HopDialog": "reading#the-lanes",
    "PairDialog": "reading#left-and-right",
    "RecordingDock": "live-session",
    "SessionPage": "live-session#a-guided-session",
    "MicrophonePage": "live-session#the-microphone",
    "HeadphonesPage": "live-session#headphones",
    "LivePage": "live-session#what-you-see-meanwhile",
    "BlindStrip": "second-reader#read-blind",
    "AdjudicateDialog": "second-reader#decide-between-two",
    "AdjudicationBar": "second-reader#decide-between-two",
    "AgreementDialog": "second-reader#how-far-you-agree",
    "TrainingDialog": "retraining",
    "MaterialPage": "retraining#what-it-learns-from",
    "WayPage": "retraining#two-ways",
    "RunPage": "retraining#while-it-learns",
    "VerdictPage": "retraining#what-the-verdict-means",
    "TrainingStatus": "retraining#while-it-learns",
    "ModelsDialog": "retraining#models-and-the-way-back",
    "ImportDialog": "formats#bring-annotations-in",
    "ExportDialog": "formats#take-annotations-out",
    "ReportDialog": "formats#a-report",
    "PreferencesDialog": "preferences",
    "ShortcutPage": "preferences#other-keys",
}
#: Parts of the main window that have few keys: there, F1 leads to the guide at once, and not to the sheet of keys.
OWN_HELP = frozenset({"RecordingDock"})
#: A property of a widget that stands before the table.
PROPERTY = "guide"


def _named(widget: QWidget) -> str:
    said = widget.property(PROPERTY)
    if said:
        return str(said)
    return next((PLACES[kind.__name__] for kind in type(widget).__mro__ if kind.__name__ in PLACES), "")


def place_of(widget: QWidget | None) -> str:
    """The place that is about ``widget``, or about the nearest thing that it stands in."""
    while widget is not None:
        found = _named(widget)
        if found:
            return found
        widget = widget.parentWidget()
    return START


def has_own_help(widget: QWidget | None) -> bool:
    """Whether F1 leads to the guide at once where ``widget`` has the focus."""
    while widget is not None:
        if type(widget).__name__ in OWN_HELP:
            return True
        widget = widget.parentWidget()
    return False
