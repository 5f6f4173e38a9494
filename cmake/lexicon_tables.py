#!/usr/bin/env python3
"""Make the compact tables of extract/evidence/lexicon from their sources.

    lexicon_tables.py --gazetteers DIR --organisations DIR --output extract/evidence/lexicon

Reads  cities.tsv.gz            GeoNames cities with alternate names (CC BY 4.0)
       personal_names.txt.gz    given and family names (MIT)
       job_titles.txt.gz        English job titles (MIT)
       census_surnames_2010_top10k.csv   United States Census 2010 (public domain)
       nicknames.csv, given_name_aliases.json   given names (Apache-2.0)
Writes cities.bin, names.bin, title_words.bin: sorted numbers.
A number holds the upper bits of the 64-bit FNV-1a hash of the folded phrase, so that no table
holds a name in clear; the lowest four bits of cities.bin hold the size of the place.
Deterministic: same sources, same bytes. Standard library only.
"""
import argparse
import csv
import gzip
import json
import math
import os
import re
import unicodedata

def fold(text):
    """As fold() of extract/fold.cpp and split_words(): NFKC, case folded, marks stripped."""
    text = unicodedata.normalize("NFKC", text).casefold()
    text = unicodedata.normalize("NFKD", text)
    text = "".join(c for c in text if unicodedata.category(c) not in ("Mn", "Mc", "Me", "Cf"))
    text = unicodedata.normalize("NFKC", text)
    for c in "'\u2019\u02bc\u00b4\u2018":
        text = text.replace(c, "")
    return " ".join(re.findall(r"[^\W_]+", text))


def fnv(text):
    state = 0xCBF29CE484222325
    for byte in text.encode():
        state = ((state ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return state


def write(path, numbers, width):
    """Little-endian numbers of `width` bytes, sorted."""
    with open(path, "wb") as out:
        for number in numbers:
            out.write(number.to_bytes(width, "little"))


def wanted_script(name):
    scripts = set()
    for c in name:
        if c.isalpha():
            scripts.add(unicodedata.name(c, "?").split()[0])
    return len(scripts) == 1 and scripts <= {
        "LATIN", "CYRILLIC", "CJK", "HIRAGANA", "KATAKANA", "HANGUL", "GREEK", "ARABIC", "HEBREW",
        "DEVANAGARI", "THAI"}


def is_plain_latin(name):
    return all(ord(c) < 0x250 or not c.isalpha() for c in name)


# Alternate names of cities that are everyday words of résumés.
NOT_CITIES = set("""
    google mentor officer asker amazon apple oracle adobe intel nokia
    of and the in at for with on to is are was as by de la le les el los las san santa st new old
    university college school bank data web java python ruby go swift page man date nice reading
    mobile enterprise orange home center centre central science sports media model most best work
    open research lead media much same this here us an or if be do we me my go no so up it he
    september october march may june july april august summer winter spring fall
    english french german spanish lead team job post bar see male female split sale chef march
    media institute group state city town village press deal design media north south east west
    software engineer project projects education experience skills present senior junior assistant
    manager director honor honour award awards basic advanced master bachelor doctor general
    normal union liberty independence commerce industry economy progress success hope justice
    """.split())


def company_names(organisations):
    """Folded names of companies (Wikidata, stock exchanges): a city's by-name that is one is
    left out."""
    names = set()
    with open(os.path.join(organisations, "wikidata_companies_v1.json"), encoding="utf-8") as text:
        for row in json.load(text)["entities"]:
            names.update(fold(name) for name in [row["canonical"], *row["aliases"]])
    with open(os.path.join(organisations, "stocks_mappings.csv"), encoding="utf-8") as text:
        for row in csv.reader(text):
            names.update(fold(re.sub(r"(?i)[ ,.]+(inc|corp|co|ltd|plc)[.]*$", "", cell))
                         for cell in row if len(cell) > 5)
    return names


# Whose towns of 5,000 people and more are listed, too: their résumés name them without a region.
TOWN_COUNTRIES = set("DE AT CH NL BE LU ES FR IT PT PL SE NO DK FI CZ TR".split())


def people_of(folder):
    with gzip.open(os.path.join(folder, "personal_names.txt.gz"), "rt", encoding="utf-8") as rows:
        return {fold(row) for row in rows}


def is_everyday_town(folded, spelling, people):
    """Names of people and short ones mean something else more often than the small town."""
    return len(folded) < 5 or folded in people or not spelling[:1].isupper()


def cities(folder, organisations, output):
    best = {}
    people = people_of(folder)
    companies = company_names(organisations) | {"google", "meta", "apple", "amazon", "oracle"}
    with gzip.open(os.path.join(folder, "cities.tsv.gz"), "rt", encoding="utf-8") as rows:
        next(rows)
        for row in rows:
            _, name, country, _, population, alternates = row.rstrip("\n").split("\t")[:6]
            population = int(population or 0)
            town = population < 15000
            if town and not (population >= 5000 and country in TOWN_COUNTRIES):
                continue
            names = [(name, True)]
            if population >= 100000:
                names += [(a, False) for a in alternates.split("|")]
            elif population >= 30000:
                names += [(a, False) for a in alternates.split("|")
                          if not is_plain_latin(a)]
            for spelling, own in names:
                folded = fold(spelling)
                if not wanted_script(folded) or len(folded.split()) > 4:
                    continue
                latin = is_plain_latin(folded)
                if latin and len(folded) < 4 and not (own and len(folded) == 3):
                    continue
                if latin and not own and not spelling[:1].isupper():
                    continue  # transliterations of pinyin or Arabic, not names in use
                if not own and folded in companies:
                    continue
                if len(folded) < 2 or folded in NOT_CITIES or re.search(r"\d", folded):
                    continue
                if town and is_everyday_town(folded, spelling, people):
                    continue
                size = min(15, max(1, int(math.log2(population / 15000)) + 1))
                if not own:
                    size = max(1, size - 1)
                best[folded] = max(best.get(folded, 0), size)
    numbers = sorted((fnv(name) >> 20 << 4) | size for name, size in best.items())
    write(os.path.join(output, "cities.bin"), numbers, 8)
    return len(numbers)


def personal_names(gazetteers, organisations, output):
    """Ranks of given and family names. The MIT list does not tell them apart: its names get rank
    1 in both; the census and the nickname lists say which are common."""
    known = set()
    path = os.path.join(gazetteers, "personal_names.txt.gz")
    with gzip.open(path, "rt", encoding="utf-8") as rows:
        for row in rows:
            name = fold(row)
            if len(name) > 1 and " " not in name and name not in NOT_NAMES:
                known.add(name)
    given, family = dict.fromkeys(known, 1), dict.fromkeys(known, 1)
    with open(os.path.join(organisations, "nicknames.csv"), encoding="utf-8") as rows:
        for row in csv.reader(rows):
            for name in (row[0], row[2]):
                given[fold(name)] = 2
    with open(os.path.join(organisations, "given_name_aliases.json"), encoding="utf-8") as text:
        for name, forms in json.load(text)["aliases"].items():
            for form in [name, *forms]:
                given[fold(form)] = 2
    with open(os.path.join(organisations, "census_surnames_2010_top10k.csv"),
              encoding="utf-8") as rows:
        for row in list(csv.reader(rows))[1:]:
            name = fold(row[0])
            family[name] = 2
            if given.get(name) == 1:
                del given[name]
    rows = {}
    for name in given.keys() | family.keys():
        if name and " " not in name:
            rank = given.get(name, 0) << 2 | family.get(name, 0)
            key = fnv(name) >> 36
            rows[key] = max(rows.get(key, 0), rank)
    write(os.path.join(output, "names.bin"),
          sorted(key << 4 | rank for key, rank in rows.items()), 4)
    return len(rows)


NOT_NAMES = set("""
    resume vita curriculum university college school engineer software developer manager data
    science education experience skills summary profile contact email phone address languages
    projects publications awards references objective january february march april june july
    august september october november december present the and of in at for with to by from
    """.split())


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gazetteers", required=True)
    parser.add_argument("--organisations", required=True)
    parser.add_argument("--output", required=True)
    args = parser.parse_args()
    print("names", personal_names(args.gazetteers, args.organisations, args.output))
    print("cities", cities(args.gazetteers, args.organisations, args.output))


if __name__ == "__main__":
    main()
