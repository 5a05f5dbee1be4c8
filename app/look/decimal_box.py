"""A field for a number with decimals, typed with a point or a comma, whatever the language writes."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QDoubleSpinBox


class DecimalBox(QDoubleSpinBox):
    """Shows the language's decimal point. Both signs are one when typed: in German Qt would read "1.300" as 1300, and
    refuse "0.4"; thousands are not separated here."""

    def validate(self, text: str, place: int) -> Any:
        return super().validate(self._as_here(text), place)

    def valueFromText(self, text: str) -> float:
        return super().valueFromText(self._as_here(text))

    def _as_here(self, text: str) -> str:
        point = self.locale().decimalPoint()
        return text.replace(".", point).replace(",", point)
