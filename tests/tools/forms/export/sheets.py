"""Drafts with invented people in scripts that read from both sides."""

from __future__ import annotations

from datetime import UTC, datetime

from tools.forms.export.draft import Bilingual, PdfDraft, Row, Section
from tools.forms.export.worded import fixed_texts
from tools.languages.catalogue import language as language_of

RECEIVED = datetime(2026, 11, 22, 13, 5, tzinfo=UTC)
TITLES = {
    "ar": "تمديد تصريح الإقامة",
    "fa": "تمدید اجازهٔ اقامت",
    "uk": "Продовження дозволу на проживання",
}
LABELS = {
    "ar": ("الاسم الأول", "رقم الهاتف", "البريد الإلكتروني", "الشارع", "سبب الطلب"),
    "fa": ("نام", "شمارهٔ تلفن", "ایمیل", "خیابان", "دلیل درخواست"),
    "uk": ("Ім’я", "Номер телефону", "Електронна пошта", "Вулиця", "Підстава заяви"),
}
GERMAN_LABELS = ("Vornamen", "Telefonnummer", "E-Mail-Adresse", "Straße", "Grund des Antrags")
REASONS = {
    "ar": "أعمل في شركة Beispiel GmbH منذ 01.03.2021، والعقد غير محدد المدة.",
    "fa": "از 01.03.2021 در شرکت Beispiel GmbH کار می‌کنم و قراردادم دائمی است.",
    "uk": "Працюю в Beispiel GmbH з 01.03.2021, договір безстроковий; п’ять об’єктів, ґанок.",
}
VALUES = ("Łukasz Nguyễn-Özdemir", "+49 171 3920001", "mia.beispiel@example.com", "Am Grün 12/1")


def sheet(language: str, *values: str) -> PdfDraft:
    """A draft in German and `language` (ar, fa or uk); `values` take the place of the reason."""
    other = fixed_texts(language)
    reasons = values or (REASONS[language],)
    texts = (*VALUES, *reasons)
    labels = (*zip(GERMAN_LABELS, LABELS[language], strict=True),)
    labels = (*labels[:4], *(labels[4] for _ in reasons))
    german = fixed_texts("de")

    def fixed(text_id: str) -> Bilingual:
        return Bilingual(german(text_id), other(text_id))

    def sourced(text: Bilingual) -> Row:
        return Row(text, foot=Bilingual("Quelle: AufenthV § 45 Nr. 2", "AufenthV § 45 Nr. 2"))

    name = language_of(language)
    receipt = (
        Row(Bilingual("NEU-2345-6789", "NEU-2345-6789"), fixed("reference")),
        Row(Bilingual(name.german_name, name.name), fixed("language")),
    )
    rows = [
        Row(Bilingual(value, value), Bilingual(*label))
        for value, label in zip(texts, labels, strict=True)
    ]
    return PdfDraft(
        language=language,
        form="residence-permit-extension 1",
        reference="NEU-2345-6789",
        received_at=RECEIVED,
        title=Bilingual("Aufenthaltserlaubnis verlängern", TITLES[language]),
        status=fixed("status-application"),
        receipt=receipt,
        sections=(
            Section(fixed("section-data"), tuple(rows)),
            Section(fixed("section-fees"), (sourced(Bilingual("93 Euro", REASONS[language])),)),
        ),
    )
