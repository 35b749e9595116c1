"""English phrases."""

from __future__ import annotations

import re

from agent.understanding.base import Act
from agent.understanding.rules.phrases import Phrases, repeated, whole

_IT = r"(?:it|that|this|the question)"

PHRASES = Phrases(
    tag="en",
    fillers=frozenset(
        [
            "uh",
            "um",
            "erm",
            "er",
            "hm",
            "hmm",
            "mhm",
            "well",
            "so",
            "please",
            "just",
            "now",
            "then",
            "actually",
            "oh",
            "ah",
            "excuse",
            "me",
        ]
    )
    - {"me"},
    acts={
        Act.AFFIRM: repeated(
            "yes",
            "yeah",
            "yep",
            "yup",
            "sure",
            "correct",
            "right",
            "exactly",
            "okay",
            "ok",
            "of course",
            "certainly",
            "absolutely",
            "fine",
            "all right",
            "alright",
            "go ahead",
            "thanks",
            "thank you",
            "i do",
            "i would(?: like to)?(?: start)?",
            "(?:yes )?i(?:'d| would) (?:like|love) to(?: start| begin)?",
            "(?:that's|that is|it's|it is|everything is|everything's|all is) "
            "(?:all )?(?:right|correct|fine|okay|good)",
            "everything(?:'s| is)? (?:right|correct|fine)",
            "i agree",
            "let's (?:start|go|begin|do it)",
            "we can (?:start|begin)",
            "(?:you can )?(?:hand it in|submit it|send it|submit|send it off)",
        ),
        Act.DENY: repeated(
            "no",
            "nope",
            "nah",
            "wrong",
            "thanks",
            "thank you",
            "not (?:yet|really|now)",
            "no way",
            "(?:that's|that is|it's|it is) (?:wrong|not right|not correct|incorrect)",
            "i don't(?: want to)?",
            "i(?:'d| would) rather not",
            "that(?:'s| is| was) all",
            "no (?:more )?questions?",
        ),
        Act.REPEAT: whole(
            "pardon(?: me)?",
            "sorry",
            "what",
            "come again",
            "again",
            "once more",
            "one more time",
            f"(?:(?:can|could|would) you )?(?:repeat|say) (?:{_IT})?(?: again| once more)?",
            f"(?:(?:can|could|would) you )?say {_IT} (?:again|once more)",
            "(?:sorry )?what did you (?:say|ask)",
            "what was (?:that|the question)(?: again)?",
            f"(?:sorry )?i (?:didn't|did not|couldn't) (?:understand|hear|catch|get) (?:you|{_IT})",
        ),
        Act.HELP: whole(
            "help(?: me)?",
            "i need (?:some )?help",
            "(?:can|could) you help me",
            "(?:i )?(?:don't|do not|dunno) know(?: that| it)?",
            "i(?:'m| am) not sure",
            "(?:i have )?no idea",
            f"i (?:don't|do not) understand(?: you| {_IT})?",
            "what (?:should|can|do|must) i (?:say|answer)(?: here)?",
            "what do you mean(?: by that)?",
            "i (?:don't|do not) know what (?:you mean|to say|you want)",
        ),
        Act.BACK: whole(
            "back",
            "(?:go |one step |step )back(?: (?:please|one step|a step|one question))?",
            "(?:the )?previous question",
            "(?:can|could) (?:we|you) go back(?: (?:one|a) (?:step|question))?",
            "(?:go )?(?:back )?to the (?:previous|last) question",
        ),
        Act.SKIP: whole(
            "skip(?: (?:it|that|this|this question|this one))?",
            "next(?: question)?",
            "leave (?:it|that|this) (?:out|open|empty|blank)",
            "i (?:don't|do not|haven't) (?:have|got) (?:one|it|that|any)(?: with me)?",
            "i haven't got (?:one|any)",
            "i (?:don't|do not) have (?:a|an|any) (?:number|phone|phone number|telephone|mobile)",
            "i have none",
            "none",
            "i (?:don't|do not) want to (?:say|tell you|give (?:one|it|that))(?: that)?",
            "i(?:'d| would) rather not (?:say|tell)",
            "(?:can|could) (?:we|i) skip (?:it|that|this)(?: question)?",
        ),
        Act.WHY: whole(
            "why",
            "what for",
            "why (?:do|would|should) you (?:need|want|ask|have)(?: to (?:know|ask))?"
            "(?: (?:it|this|that|for (?:it|this|that)|my (?:\\w+ ?){1,3}))?",
            "what do you need (?:it|this|that|my (?:\\w+ ?){1,3}) for",
            "why is (?:it|this|that) (?:needed|important|necessary)",
        ),
        Act.RECALL: whole(
            "what (?:did i say|have i said|did i tell you|have i told you)(?: so far| before)?",
            "what (?:did you|have you) (?:note|noted|written|write)(?: down)?(?: so far)?",
            "what do you have(?: so far)?",
        ),
        Act.PERSON: whole(
            "(?:a |the )?person",
            "(?:a )?(?:real )?human(?: being)?",
            "(?:a )?(?:member of staff|staff member|clerk)",
            "(?:i(?:'d| would) (?:like|prefer|rather) (?:to )?|i want to |can i |could i |"
            "may i |let me )(?:talk|speak) (?:to|with) (?:a |an |some)?(?:real |actual )?"
            "(?:person|human(?: being)?|somebody|someone|body|one|clerk|member of staff|"
            "employee)",
        ),
        Act.END: whole(
            "end",
            "stop",
            "quit",
            "cancel",
            "goodbye",
            "bye(?: bye)?",
            "(?:i want to |i'd like to |let's |let me )(?:stop|quit|end|cancel|finish)"
            "(?: (?:it|this|here|now|the conversation))*",
            "(?:end|stop|cancel) (?:it|this|the conversation)",
            "(?:thanks|thank you) (?:and )?(?:bye|goodbye)",
        ),
        Act.SMALL_TALK: repeated(
            "hello",
            "hi(?: there)?",
            "hey",
            "good (?:morning|afternoon|evening|day)",
            "thanks(?: a lot)?",
            "thank you(?: very much| so much)?",
            "how are you(?: today| doing)?",
            "great",
            "nice",
            "lovely",
            "cool",
        ),
    },
    ambiguous=frozenset(
        ["back", "end", "stop", "right", "yes", "fine", "sure", "bye", "what", "cool", "next"]
    ),
    question_lead=re.compile(
        r"(?:(?:i have )?(?:a|one|another) question|sorry|and|but|wait|no|yes|okay|"
        r"(?:can|could) you tell me|do you know|tell me)\s"
    ),
    openers=re.compile(
        r"(?:what|how|where|when|why|which|who|do|does|did|is|are|can|could|may|must|should|"
        r"will|would|have|has|am)\b"
    ),
    strong_openers=re.compile(
        r"(?:what (?:does|do i|should i|documents|happens|will|if)|how (?:much|long|many|"
        r"expensive|do i|can i|does)|where (?:do|can|is|should)|when (?:do|can|will|is|must)|"
        r"which documents|by when|until when|do i (?:need|have|get)|can i|may i|must i|"
        r"should i|will i|is there|are there|does it)\b"
    ),
    topics=re.compile(
        r"\b(?:cost\w*|fee\w*|euros?|pay\w*|expensive|money|deadline\w*|exchang\w*|long|"
        r"documents?|bring|photos?|pictures?|appointment\w*|pick|collect|valid|expire\w*|"
        r"licen[cs]e\w*|application|passport|data|stored?|opening|test|class\w*|post|mail)\b"
    ),
    people=re.compile(
        r"\b(?:human|person|people|somebody|someone|anybody|anyone|staff|clerk\w*|operator|"
        r"employee\w*|officer\w*|agent|colleague\w*|counter)\b"
    ),
    lead=re.compile(
        r"(?:no|nope|wait|stop|wrong|correction|sorry|i meant?|actually|"
        r"i made a mistake|that(?:'s| is| was) (?:wrong|not right))(?:[\s,.!:;-]+|$)",
        re.IGNORECASE,
    ),
    contrast=re.compile(
        r"not\s+(?P<old>.{1,60}?)[\s,]+but\s+(?P<new>.{1,60}?)[.!]?$", re.IGNORECASE
    ),
    wrong=re.compile(
        r"(?:(?:is|was|isn't|wasn't)\s+(?:wrong|incorrect|not\s+right|not\s+correct|right|correct)|"
        r"(?:change|correct|fix))\b",
        re.IGNORECASE,
    ),
    determiners=r"(?:the|my|in the|with the|with my)",
    between=r"(?:is|was|should be|must be|has to be)",
    aliases={
        "family_name": ("last name", "surname"),
        "given_names": ("first name", "given name", "first names"),
        "birth_name": ("maiden name", "name at birth"),
        "birth_date": ("date of birth", "birthday", "birth date"),
        "birth_place": ("place of birth", "birthplace"),
        "postcode": ("postal code", "zip code", "zip"),
        "town": ("city", "place"),
        "nationality": ("citizenship",),
        "phone": ("telephone", "phone", "mobile number"),
        "house_number": ("number of the house",),
        "licence_issue_date": ("issue date", "date of issue"),
    },
    languages={
        "german": "de",
        "english": "en",
        "turkish": "tr",
        "arabic": "ar",
        "ukrainian": "uk",
        "russian": "ru",
        "persian": "fa",
        "farsi": "fa",
        "polish": "pl",
        "romanian": "ro",
        "french": "fr",
        "spanish": "es",
        "italian": "it",
    },
    language_request=re.compile(
        r"(?:(?:can|could) (?:we|you) (?:please )?(?:speak|talk|switch to|continue in)"
        r"(?: in)? (?P<a>\w+)|in (?P<b>\w+)(?: please)?|(?P<c>\w+) please|"
        r"do you (?:also )?speak (?P<d>\w+)|(?:i(?:'d| would) (?:like|prefer) (?:to speak )?)"
        r"(?P<e>\w+)|(?:switch|change) (?:the language )?to (?P<f>\w+)|speak (?P<g>\w+))"
        r"(?: please| instead)*"
    ),
    service_verbs=re.compile(
        r"\b(?:exchang\w*|swap\w*|apply|applying|need|new|renew\w*|regist\w*|want|like)\b"
    ),
    not_answers=frozenset(
        [
            "i",
            "not",
            "what",
            "how",
            "why",
            "none",
            "no",
            "yes",
            "hello",
            "hi",
            "thanks",
            "please",
            "good",
            "nothing",
            "nobody",
            "somewhere",
            "nonsense",
            "shit",
            "test",
            "here",
            "there",
            "germany",
        ]
    ),
)
