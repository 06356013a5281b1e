"""Speakers of direct quotations: how often the coder names nobody, or somebody else than the annotators did.

    python3 tools/evaluation/direct_quotes.py ANNOTATED.jsonl CODED.jsonl

ANNOTATED: records with `id` and `attributions` ({source, cue, content}: lists of spans), as in the PolNeAR set. CODED: what `dateline code --format jsonl`
printed for their texts. All offsets are UTF-16 units of the same text. Counted is every attribution that has a source and whose content begins with a
quotation mark and has four words or more. Its answer is the statement that shares most characters with the content; the speaker is right where it shares a
character with the source, unknown where no statement shares any or the best one has no speaker. Python 3 standard library only.
"""
import json
import sys

MARKS = ('"', "\u201c", "''", "``")
FEWEST_WORDS = 4


def shared(first, second):
    return sum(max(0, min(a["end"], b["end"]) - max(a["start"], b["start"])) for a in first for b in second)


def is_direct(attribution):
    text = " ".join(span["text"] for span in attribution["content"]).strip()
    return bool(attribution["source"]) and text.startswith(MARKS) and len(text.split()) >= FEWEST_WORDS


def verdict(attribution, statements):
    best = max(statements, key=lambda it: shared(attribution["content"], it["content"]), default=None)
    if best is None or not shared(attribution["content"], best["content"]) or not best.get("speaker"):
        return "unknown"
    return "right" if shared(attribution["source"], best["speaker"].get("spans", [])) else "wrong"


def read(path):
    with open(path, encoding="utf8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    coded = {report["id"]: report["statements"] for report in read(sys.argv[2])}
    count = {"right": 0, "wrong": 0, "unknown": 0}
    for record in read(sys.argv[1]):
        for attribution in filter(is_direct, record["attributions"]):
            count[verdict(attribution, coded.get(record["id"], []))] += 1
    total = max(1, sum(count.values()))
    print(f"direct quotations {total}: " + ", ".join(f"{name} {number} ({number / total:.1%})" for name, number in count.items()))


if __name__ == "__main__":
    main()
