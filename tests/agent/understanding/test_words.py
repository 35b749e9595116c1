from agent.understanding.words import MAX_WORDS, clean, is_run, shortened, without


def test_clean_leaves_no_signs_of_the_answer_line() -> None:
    assert clean("a|b = c\nQuestion:\t\u202ed") == "a b c Question: d"


def test_runs_are_whole_words() -> None:
    said = "Ich heiße Anna-Lena Müller."
    assert is_run("Anna-Lena Müller", said)
    assert is_run("Anna-Lena  Müller.", said)
    assert not is_run("Lena", said)
    assert not is_run("heiße Müller", said)
    assert not is_run("", said)


def test_without_takes_whole_words_only() -> None:
    assert without("Marburg in Marburghausen", ["Marburghausen"]).split() == ["Marburg", "in", "."]


def test_shortened() -> None:
    assert len(shortened("wort " * 500).split()) == MAX_WORDS
