"""Dates as people say and type them, in every language."""

from __future__ import annotations

import pytest

from tests.tools.forms.date_field import date_field
from tools.forms.models import Parsed, Rejected
from tools.forms.types.date import CalendarDate

BIRTH = "1982-05-03"

SAID: dict[str, list[tuple[str, str]]] = {
    "de": [
        ("dritter Mai neunzehnhundertzweiundachtzig", BIRTH),
        ("am dritten Mai neunzehn hundert zwei und achtzig", BIRTH),
        ("dritter fünfter zweiundachtzig", BIRTH),
        ("dritter Mai zweiundachtzig", BIRTH),
        ("Montag, den 3. Mai 1982", BIRTH),
        ("null dritter null fünfter neunzehnhundertzweiundachtzig", BIRTH),
        ("null drei null fünf neunzehn zweiundachtzig", BIRTH),
        ("null drei null fünf eins neun acht zwo", BIRTH),
        ("3.5.82", BIRTH),
        ("03051982", BIRTH),
        ("3. Mai 1982", BIRTH),
        ("ersten Maerz zweitausendeins", "2001-03-01"),
        ("einunddreißigster Jänner zweitausendsechs", "2006-01-31"),
        ("vor zwei Wochen", "2026-11-08"),
        ("in drei Tagen", "2026-11-25"),
        ("vor einem Monat", "2026-10-22"),
        ("vorgestern", "2026-11-20"),
        ("übermorgen", "2026-11-24"),
    ],
    "de-easy": [
        ("3. Mai 1982", BIRTH),
        ("gestern", "2026-11-21"),
        ("vor einem Jahr", "2025-11-22"),
    ],
    "en": [
        ("the third of May nineteen eighty-two", BIRTH),
        ("May third nineteen eighty two", BIRTH),
        ("on the 3rd of May, 1982", BIRTH),
        ("May 3, 1982", BIRTH),
        ("3/5/1982", BIRTH),
        ("three May eighty two", BIRTH),
        ("oh three oh five nineteen eighty two", BIRTH),
        ("the twenty-first of March two thousand and one", "2001-03-21"),
        ("thirty first of December nineteen oh five", "1905-12-31"),
        ("the twelfth of June twenty ten", "2010-06-12"),
        ("yesterday", "2026-11-21"),
        ("the day before yesterday", "2026-11-20"),
        ("two weeks ago", "2026-11-08"),
        ("a year ago", "2025-11-22"),
        ("in three days", "2026-11-25"),
        ("three months from now", "2027-02-22"),
    ],
    "tr": [
        ("üç Mayıs bin dokuz yüz seksen iki", BIRTH),
        ("üç mayıs bindokuzyüzseksen iki", BIRTH),
        ("3 Mayıs 1982'de", BIRTH),
        ("3 Mayıs 1982’de", BIRTH),
        ("bin dokuz yüz seksen iki yılı mayıs ayının üçü", BIRTH),
        ("mayısın üçü bin dokuz yüz seksen iki", BIRTH),
        ("3.5.1982", BIRTH),
        ("üç beş bin dokuz yüz seksen iki", BIRTH),
        ("3 mayis 1982", BIRTH),
        ("ÜÇ MAYIS BİN DOKUZ YÜZ SEKSEN İKİ", BIRTH),
        ("yirmi dokuz Ekim iki bin altıda", "2006-10-29"),
        ("on Ağustos iki binde", "2000-08-10"),
        ("dün", "2026-11-21"),
        ("bugün", "2026-11-22"),
        ("yarın", "2026-11-23"),
        ("iki hafta önce", "2026-11-08"),
        ("üç gün sonra", "2026-11-25"),
    ],
    "ar": [
        ("الثالث من مايو عام ألف وتسعمائة واثنين وثمانين", BIRTH),
        ("الثالث من أيار ألف وتسعمئة واثنان وثمانون", BIRTH),
        ("ثلاثة خمسة ألف وتسعمية واثنين وثمانين", BIRTH),
        ("٣ مايو ١٩٨٢", BIRTH),
        ("٣/٥/١٩٨٢", BIRTH),
        ("3 أيار 1982", BIRTH),
        ("يوم 3 من شهر مايو سنة 1982", BIRTH),
        ("1982/5/3", BIRTH),
        ("الأول من كانون الثاني ألفين وستة", "2006-01-01"),
        ("خمسة وعشرون كانون الأول 1999", "1999-12-25"),
        ("الحادي والثلاثين من تشرين الأول سنة ألف وتسعمئة وثلاثة وتسعين", "1993-10-31"),
        ("الثاني عشر من شباط 2001", "2001-02-12"),
        ("أمس", "2026-11-21"),
        ("اليوم", "2026-11-22"),
        ("غداً", "2026-11-23"),
        ("أول أمس", "2026-11-20"),
        ("قبل أسبوعين", "2026-11-08"),
        ("قبل ثلاثة أيام", "2026-11-19"),
        ("بعد شهر", "2026-12-22"),
    ],
    "uk": [
        ("третє травня тисяча дев'ятсот вісімдесят другого року", BIRTH),
        ("третього травня тисяча дев’ятсот вісімдесят другого", BIRTH),
        ("третє п'яте вісімдесят другого", BIRTH),
        ("3 травня 1982 року", BIRTH),
        ("3-го травня 1982-го", BIRTH),
        ("03.05.82", BIRTH),
        ("третього травня вісімдесят другого року", BIRTH),
        ("дев'ятнадцяте серпня дві тисячі першого року", "2001-08-19"),
        ("девятнадцяте серпня дві тисячі першого", "2001-08-19"),
        ("двадцять четвертого лютого двотисячного року", "2000-02-24"),
        ("вчора", "2026-11-21"),
        ("сьогодні", "2026-11-22"),
        ("завтра", "2026-11-23"),
        ("позавчора", "2026-11-20"),
        ("два тижні тому", "2026-11-08"),
        ("тиждень тому", "2026-11-15"),
        ("через п'ять днів", "2026-11-27"),
    ],
    "ru": [
        ("третье мая тысяча девятьсот восемьдесят второго года", BIRTH),
        ("третьего мая тысяча девятьсот восемьдесят второго", BIRTH),
        ("третье пятое восемьдесят второго", BIRTH),
        ("третьего пятого тысяча девятьсот восемьдесят второго года", BIRTH),
        ("ноль третьего ноль пятого восемьдесят второго", BIRTH),
        ("3 мая 1982 года", BIRTH),
        ("3-го мая 1982-го года", BIRTH),
        ("3 мая 1982 г.", BIRTH),
        ("двадцать первое июня двухтысячного года", "2000-06-21"),
        ("тридцать первого декабря две тысячи шестого", "2006-12-31"),
        ("вчера", "2026-11-21"),
        ("сегодня", "2026-11-22"),
        ("послезавтра", "2026-11-24"),
        ("две недели назад", "2026-11-08"),
        ("неделю назад", "2026-11-15"),
        ("через три дня", "2026-11-25"),
        ("год назад", "2025-11-22"),
    ],
    "fa": [
        ("سوم مه هزار و نهصد و هشتاد و دو", BIRTH),
        ("سوم می هزار و نهصد و هشتاد و دو میلادی", BIRTH),
        ("۳ مه ۱۹۸۲", BIRTH),
        ("سیزده اردیبهشت هزار و سیصد و شصت و یک", BIRTH),
        ("سیزدهم اردیبهشت شصت و یک", BIRTH),
        ("۱۳ ثور ۱۳۶۱", BIRTH),
        ("۱۳۶۱/۲/۱۳", BIRTH),
        ("۱۳/۰۲/۱۳۶۱", BIRTH),
        ("۱۹۸۲/۵/۳", BIRTH),
        ("سی‌ام شهریور ۱۳۷۰", "1991-09-21"),
        ("بیست‌ودوم بهمن هزار و سیصد و پنجاه و هفت", "1979-02-11"),
        ("اول فروردین ۱۴۰۰", "2021-03-21"),
        ("دیروز", "2026-11-21"),
        ("امروز", "2026-11-22"),
        ("پس‌فردا", "2026-11-24"),
        ("دو هفته پیش", "2026-11-08"),
        ("سه روز دیگر", "2026-11-25"),
    ],
    "ro": [
        ("trei mai o mie nouă sute optzeci și doi", BIRTH),
        ("trei mai una mie nouă sute optzeci și doi", BIRTH),
        ("3 mai 1982", BIRTH),
        ("pe 3 mai 1982", BIRTH),
        ("trei cinci o mie noua sute optzeci si doi", BIRTH),
        ("trei mai optzeci și doi", BIRTH),
        ("03.05.1982", BIRTH),
        ("întâi martie două mii șase", "2006-03-01"),
        ("1 decembrie 1990", "1990-12-01"),
        ("douăzeci și unu iunie două mii", "2000-06-21"),
        ("ieri", "2026-11-21"),
        ("astăzi", "2026-11-22"),
        ("mâine", "2026-11-23"),
        ("acum două săptămâni", "2026-11-08"),
        ("peste trei zile", "2026-11-25"),
        ("cu un an în urmă", "2025-11-22"),
    ],
    "pl": [
        ("trzeci maja tysiąc dziewięćset osiemdziesiątego drugiego roku", BIRTH),
        ("trzeciego maja tysiąc dziewięćset osiemdziesiątego drugiego", BIRTH),
        ("trzeci maja tysiąc dziewięćset osiemdziesiąty drugi", BIRTH),
        ("trzeciego piątego osiemdziesiątego drugiego", BIRTH),
        ("trzeci maja osiemdziesiąt dwa", BIRTH),
        ("3 maja 1982 r.", BIRTH),
        ("3-go maja 1982", BIRTH),
        ("03.05.1982", BIRTH),
        ("dwudziestego pierwszego grudnia dwutysięcznego roku", "2000-12-21"),
        ("pierwszy wrzesnia dwa tysiace szostego", "2006-09-01"),
        ("wczoraj", "2026-11-21"),
        ("dzisiaj", "2026-11-22"),
        ("jutro", "2026-11-23"),
        ("przedwczoraj", "2026-11-20"),
        ("dwa tygodnie temu", "2026-11-08"),
        ("za trzy dni", "2026-11-25"),
        ("rok temu", "2025-11-22"),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [(language, text, day) for language, rows in SAID.items() for text, day in rows],
)
def test_understood_and_fully_explained(language: str, text: str, day: str) -> None:
    parsed = CalendarDate().parse(text, date_field(language))
    assert isinstance(parsed, Parsed), parsed
    assert parsed.value == day
    assert parsed.explained
    assert parsed.span in text


SPANS = [
    ("de", "ich bin am dritten Mai zweiundachtzig geboren", "dritten Mai zweiundachtzig"),
    ("tr", "ben 3 Mayıs 1982'de doğdum", "3 Mayıs 1982'de"),
    ("fa", "من در ۱۳ اردیبهشت ۱۳۶۱ به دنیا آمدم", "۱۳ اردیبهشت ۱۳۶۱"),
    ("fa", "می‌خواهم بگویم ۳ می ۱۹۸۲", "۳ می ۱۹۸۲"),
    ("pl", "urodziłem się 3 maja 1982", "3 maja 1982"),
    ("en", "may I say the 3rd of May 1982", "3rd of May 1982"),
    ("ru", "я родился третьего мая восемьдесят второго года", "третьего мая восемьдесят второго"),
    ("ar", "ولدت في الثالث من أيار 1982", "الثالث من أيار 1982"),
]


@pytest.mark.parametrize(("language", "text", "span"), SPANS)
def test_a_date_in_a_sentence_keeps_its_words(language: str, text: str, span: str) -> None:
    parsed = CalendarDate().parse(text, date_field(language))
    assert isinstance(parsed, Parsed), parsed
    assert parsed.value == "1982-05-03"
    assert parsed.span == span
    assert not parsed.explained


REFUSED = [
    ("de", "31. Februar 1982", "date_impossible"),
    ("de", "Mai 1982", "date_incomplete"),
    ("de", "neunzehnhundertzweiundachtzig", "date_incomplete"),
    ("de", "weiß ich nicht", "date_unclear"),
    ("de", "in neunhunderttausend Jahren", "date_incomplete"),
    ("en", "May nineteen eighty two", "date_incomplete"),
    ("en", "the thirty first of April 1982", "date_impossible"),
    ("tr", "otuz bir Nisan bin dokuz yüz seksen iki", "date_impossible"),
    ("tr", "Mayıs 1982", "date_incomplete"),
    ("ar", "٣١ أبريل ١٩٨٢", "date_impossible"),
    ("ar", "لا أعرف", "date_unclear"),
    ("uk", "тридцять перше квітня вісімдесят другого", "date_impossible"),
    ("uk", "травень тисяча дев'ятсот вісімдесят другого", "date_incomplete"),
    ("ru", "тридцатое февраля двухтысячного года", "date_impossible"),
    ("ru", "не знаю", "date_unclear"),
    ("fa", "۳۱ مهر ۱۳۶۱", "date_impossible"),
    ("fa", "۳۰ اسفند ۱۴۰۰", "date_impossible"),
    ("fa", "سال ۱۳۶۱", "date_incomplete"),
    ("fa", "سیزده دو شصت و یک", "date_incomplete"),  # 1361 or 1961
    ("ro", "treizeci februarie două mii", "date_impossible"),
    ("ro", "nu știu", "date_unclear"),
    ("pl", "trzydziesty luty dwutysięcznego roku", "date_impossible"),
    ("pl", "maj osiemdziesiąt dwa", "date_incomplete"),
]


@pytest.mark.parametrize(("language", "text", "code"), REFUSED)
def test_what_is_no_day_is_refused(language: str, text: str, code: str) -> None:
    rejected = CalendarDate().parse(text, date_field(language))
    assert isinstance(rejected, Rejected), rejected
    assert rejected.code == code


@pytest.mark.parametrize(
    ("text", "validator", "day"),
    [
        ("3.5.20", "birth_date", "1920-05-03"),
        ("3.5.11", "birth_date", "2011-05-03"),
        ("3.5.26", "past_date", "2026-05-03"),
        ("3.5.27", "past_date", "1927-05-03"),
        ("3.5.36", "future_date", "2036-05-03"),
        ("3.5.36", "any_date", "2036-05-03"),
        ("3.5.82", "any_date", "1982-05-03"),
    ],
)
def test_a_short_year_is_the_last_that_the_field_may_be_about(
    text: str, validator: str, day: str
) -> None:
    parsed = CalendarDate().parse(text, date_field("de", validator))
    assert isinstance(parsed, Parsed)
    assert parsed.value == day
