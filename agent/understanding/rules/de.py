"""German phrases."""

from __future__ import annotations

import re

from agent.understanding.base import Act
from agent.understanding.rules.phrases import Phrases, repeated, whole

_YOU = r"(?:können|könnten|würden) sie"
_IT = r"(?:das|die frage|es|den satz)"

PHRASES = Phrases(
    tag="de",
    fillers=frozenset(
        [
            "äh",
            "ähm",
            "öh",
            "hm",
            "hmm",
            "mhm",
            "also",
            "bitte",
            "mal",
            "eben",
            "na",
            "nun",
            "tja",
            "so",
            "eigentlich",
            "einfach",
            "jetzt",
            "dann",
            "denn",
            "halt",
            "moment",
            "entschuldigung",
        ]
    ),
    acts={
        Act.AFFIRM: repeated(
            "ja",
            "jawohl",
            "jo",
            "jep",
            "genau",
            "richtig",
            "stimmt",
            "korrekt",
            "klar",
            "gerne?",
            "okay",
            "ok",
            "einverstanden",
            "sicher",
            "natürlich",
            "selbstverständlich",
            "in ordnung",
            "passt",
            "das passt",
            "danke",
            "(?:das |es )?(?:ist |stimmt )?alles (?:richtig|korrekt|in ordnung)",
            "das (?:stimmt|ist richtig|ist korrekt)(?: alles)?",
            "stimmt alles",
            "so ist es",
            "auf jeden fall",
            "(?:ich )?möchte ich(?: anfangen)?",
            "ich möchte(?: anfangen| beginnen)?",
            "ich bin einverstanden",
            "das bin ich",
            "(?:wir )?können (?:wir )?(?:anfangen|beginnen|machen)",
            "fangen wir an",
            "machen wir",
            "(?:sie können )?(?:den antrag )?(?:abgeben|abschicken|absenden|einreichen)",
        ),
        Act.DENY: repeated(
            "nein",
            "nee",
            "nö",
            "ne",
            "danke",
            "falsch",
            "auf keinen fall",
            "lieber nicht",
            "noch nicht",
            "nicht",
            "(?:das )?stimmt nicht",
            "das ist (?:falsch|nicht richtig|nicht korrekt)",
            "(?:ich )?möchte ich nicht",
            "ich möchte nicht",
            "das war alles",
            "keine frage(?:n)?(?: mehr)?",
        ),
        Act.REPEAT: whole(
            "wie bitte",
            "wie",
            "was",
            "hä",
            "bitte",
            "noch ?mal",
            "noch einmal",
            f"(?:{_YOU} )?(?:{_IT} )?(?:noch ?mal|noch einmal)?(?: wiederholen| sagen)(?: sie)?",
            f"(?:wiederholen|sagen) sie (?:{_IT} )?(?:noch ?mal|noch einmal)?",
            f"{_IT} (?:noch ?mal|noch einmal)",
            "was (?:haben|hatten) sie (?:gesagt|gefragt)",
            "was war (?:das|die frage)",
            "wie war die frage",
            f"ich (?:habe|hab) (?:sie|{_IT}) (?:akustisch )?nicht (?:verstanden|gehört)",
            "(?:akustisch )?nicht verstanden",
        ),
        Act.HELP: whole(
            "hilfe",
            "ich brauche hilfe",
            "(?:können|könnten) sie mir helfen",
            "helfen sie mir",
            "(?:das |die |den )?weiß ich (?:leider )?(?:nicht|grad nicht|gerade nicht)(?: mehr)?",
            "(?:ich )?weiß (?:es |das )?(?:leider )?nicht(?: mehr| genau)?",
            "(?:ich habe )?keine ahnung",
            "(?:das|die frage) verstehe ich nicht",
            "ich verstehe (?:das|sie|die frage|nicht was sie meinen)(?: nicht)?",
            "was (?:soll|muss|kann) ich (?:da |hier )?sagen",
            "was meinen sie(?: damit| genau)?",
            "(?:ich )?weiß nicht was sie (?:meinen|von mir wollen)",
        ),
        Act.BACK: whole(
            "zurück",
            "(?:eins|einen schritt|eine frage) zurück",
            "(?:bitte )?(?:gehen sie |noch ?mal )?(?:einen schritt |eine frage )?zurück(?:gehen)?",
            "(?:die )?vorherige frage",
            "zur (?:vorherigen|letzten) frage(?: zurück)?",
        ),
        Act.SKIP: whole(
            "weiter",
            "überspringen",
            "auslassen",
            "(?:das |die frage )?(?:möchte ich |will ich )?(?:überspringen|auslassen)",
            "(?:die |das |den |so ?was )?(?:habe|hab) ich (?:leider )?nicht(?: dabei)?",
            "ich (?:habe|hab) (?:leider )?(?:keine|keinen|keins|so ?was nicht)",
            "ich (?:habe|hab) (?:leider )?(?:keine|kein|keinen) "
            "(?:nummer|telefon|telefonnummer|handy|führerscheinnummer)",
            "(?:habe|hab) (?:ich )?(?:keine|keinen|keins)",
            "(?:das |die )?möchte ich nicht (?:sagen|angeben)",
            "(?:das )?(?:will|möchte) ich nicht (?:sagen|angeben)",
            "keine angabe",
            "nächste frage",
        ),
        Act.WHY: whole(
            "warum",
            "wieso",
            "weshalb",
            "wozu",
            "wofür",
            "(?:warum|wieso|weshalb|wozu|wofür) (?:brauchen|wollen|fragen|benötigen|müssen) sie "
            "(?:das|die|den|es|danach|mich das|meine?n? \\w+)(?: wissen| haben)?",
            "(?:warum|wieso|weshalb|wozu|wofür) (?:ist das|wird das) (?:wichtig|nötig|gebraucht)",
        ),
        Act.RECALL: whole(
            "was (?:habe|hab) ich (?:bisher |bis jetzt |vorhin |eben |schon )?"
            "(?:alles )?(?:gesagt|angegeben)",
            "was haben sie (?:bisher |bis jetzt |schon )?(?:alles )?"
            "(?:notiert|aufgeschrieben|eingetragen|verstanden)",
            "was steht (?:bisher |schon )?(?:da|drin)",
        ),
        Act.PERSON: whole(
            "(?:eine |die )?person",
            "(?:einen |einem )?mensch(?:en)?",
            "(?:ein(?:en|em|e|er)? )?(?:echten? )?mitarbeiter(?:in)?",
            "(?:ich (?:möchte|will|würde gerne?)|kann ich|könnte ich|darf ich) (?:lieber )?"
            "(?:mit )?(?:ein(?:em|er|en|e) )?(?:echten |richtigen )?"
            "(?:menschen|mitarbeiter(?:in)?|person|sachbearbeiter(?:in)?)"
            "(?: (?:sprechen|reden|haben))?",
        ),
        Act.END: whole(
            "ende",
            "stopp?",
            "schluss",
            "beenden",
            "abbrechen",
            "abbruch",
            "aufhören",
            "tschüss",
            "auf wiedersehen",
            "(?:ich (?:möchte|will)|wir können) (?:das gespräch |das )?"
            "(?:abbrechen|aufhören|beenden)",
            "(?:das gespräch )?(?:beenden|abbrechen)",
            "(?:vielen )?dank(?:e)? (?:und )?(?:tschüss|auf wiedersehen)",
        ),
        Act.SMALL_TALK: repeated(
            "hallo",
            "hi",
            "moin",
            "servus",
            "grüß gott",
            "guten (?:tag|morgen|abend)",
            "(?:vielen |herzlichen )?dank",
            "danke(?: schön| sehr)?",
            "dankeschön",
            "wie geht(?: es|'s|s) ihnen",
            "schön",
            "super",
            "prima",
            "nett(?: von ihnen)?",
        ),
    },
    ambiguous=frozenset(
        ["ende", "klar", "gern", "gerne", "ja", "jo", "schluss", "mensch", "sicher", "was", "wie"]
    ),
    question_lead=re.compile(
        r"(?:(?:ich habe|hab)?(?: noch| mal)* ?(?:eine|ne) frage|sagen sie|entschuldigung|"
        r"moment|und|aber|ach|nein|ja|können sie mir sagen|wissen sie)\s"
    ),
    openers=re.compile(
        r"(?:was|wie|wo|wann|warum|wieso|weshalb|welche\w*|wer|woher|wohin|womit|wozu|wofür|"
        r"kostet|dauert|gilt|gibt|muss|müsste|brauche|kann|könnte|darf|soll|sollte|bekomme|"
        r"krieg\w*|ist|sind|hat|haben|wird|werden|geht|reicht|bleibt|verfällt|verliere|"
        r"behalte|braucht|nehmen|bieten)\b"
    ),
    strong_openers=re.compile(
        r"(?:was (?:kostet|muss|brauche|soll|passiert|ist wenn|wird|bringe|benötige)|"
        r"wie (?:lange|viel|teuer|bekomme|läuft|geht|hoch)|wie ?viel|bis wann|ab wann|"
        r"wo (?:finde|steht|bekomme|muss|kann|hole)|wann (?:muss|bekomme|kann|ist|läuft)|"
        r"welche unterlagen|kostet|dauert|"
        r"(?:muss|brauche|kann|darf|bekomme) ich|(?:muss|kann|darf|braucht) man)\b"
    ),
    topics=re.compile(
        r"\b(?:kost\w*|gebühr\w*|euro|bezahl\w*|teuer|geld|frist\w*|umtausch\w*|dauer\w*|lange|"
        r"unterlagen|mitbring\w*|bringen|foto\w*|passbild\w*|lichtbild\w*|termin\w*|abhol\w*|"
        r"gültig\w*|ablauf\w*|läuft|führerschein\w*|antrag\w*|dokument\w*|ausweis\w*|daten|"
        r"gespeichert|öffnungszeiten|prüfung|sehtest|klasse\w*|post|zugeschickt)\b"
    ),
    people=re.compile(
        r"\b(?:mensch\w*|person\w*|jemand\w*|mitarbeiter\w*|beamt\w*|sachbearbeiter\w*|"
        r"kolleg\w*|berater\w*|schalter|frau|herrn?)\b"
    ),
    lead=re.compile(
        r"(?:nein|nee|nö|halt|moment|stopp|falsch|korrektur|entschuldigung|ich mein(?:e|te)|"
        r"ich habe mich (?:vertan|versprochen)|das (?:ist|war) falsch|das stimmt nicht|doch)"
        r"(?:[\s,.!:;-]+|$)",
        re.IGNORECASE,
    ),
    contrast=re.compile(
        r"nicht\s+(?P<old>.{1,60}?)[\s,]+sondern\s+(?P<new>.{1,60}?)[.!]?$", re.IGNORECASE
    ),
    wrong=re.compile(
        r"(?:(?:ist|war|stimmt)\s+(?:leider\s+)?(?:falsch|verkehrt|nicht(?:\s+richtig)?)|"
        r"(?:noch\s?mal\s+)?(?:ändern|korrigieren|berichtigen))\b",
        re.IGNORECASE,
    ),
    determiners=r"(?:der|die|das|den|dem|mein|meine|meinen|am|beim|bei der|an der|zum|zur)",
    between=r"(?:ist|lautet|war|heißt|wäre|muss|soll|sollte)",
    aliases={
        "family_name": ("nachname", "nachnamen", "familiennamen"),
        "given_names": ("vorname", "vornamen"),
        "birth_name": ("mädchenname", "geburtsnamen"),
        "birth_date": ("geburtstag", "geburtsdatum", "geburtsjahr"),
        "postcode": ("plz",),
        "town": ("wohnort", "stadt"),
        "nationality": ("staatsbürgerschaft", "nationalität"),
        "phone": ("telefon", "handynummer", "handy"),
        "house_number": ("nummer vom haus",),
    },
    languages={
        "deutsch": "de",
        "englisch": "en",
        "türkisch": "tr",
        "arabisch": "ar",
        "ukrainisch": "uk",
        "russisch": "ru",
        "persisch": "fa",
        "farsi": "fa",
        "polnisch": "pl",
        "rumänisch": "ro",
        "französisch": "fr",
        "spanisch": "es",
        "italienisch": "it",
    },
    language_request=re.compile(
        r"(?:können wir (?:bitte )?(?:auf )?(?P<a>\w+) (?:sprechen|reden|weitermachen)|"
        r"(?:bitte )?auf (?P<b>\w+)(?: bitte)?|(?P<c>\w+) bitte|"
        r"sprechen sie (?:auch )?(?P<d>\w+)|"
        r"(?:ich (?:möchte|will|würde) (?:gerne? )?|lieber )(?:auf )?(?P<e>\w+)"
        r"(?: (?:sprechen|reden))?|sprache (?:wechseln )?(?:auf |zu )?(?P<f>\w+))"
    ),
    service_verbs=re.compile(
        r"\b(?:umtausch\w*|tausch\w*|beantrag\w*|brauche|neue\w*|erneuer\w*|anmeld\w*|möchte|"
        r"will|würde)\b"
    ),
    not_answers=frozenset(
        [
            "ich",
            "nicht",
            "was",
            "wie",
            "warum",
            "kein",
            "keine",
            "doch",
            "nein",
            "ja",
            "hallo",
            "danke",
            "bitte",
            "gut",
            "super",
            "egal",
            "nichts",
            "niemand",
            "irgendwo",
            "quatsch",
            "scheiße",
            "blödsinn",
            "test",
            "hier",
            "da",
            "deutschland",
        ]
    ),
)
