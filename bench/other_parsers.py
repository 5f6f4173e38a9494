#!/usr/bin/env python3
"""Records of other résumé parsers, for vitagraph-score: see docs/benchmark.md.

    bench/other_parsers.py PARSER DOCUMENTS… > records.jsonl

PARSER is `leverparser` (0.1.0, MIT) or `openresume-parser` (0.1.6, AGPL-3.0-or-later), both from
PyPI, without their services on the net; they are no part of this project and are only measured.
What a parser gives is passed on as it is, but for the form of dates: where a parser invents the
first of January for a year, the year is passed on, since nothing tells the two apart.
"""

import datetime
import json
import pathlib
import re
import sys

MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def kept(**fields):
    return {key: value for key, value in fields.items() if value}


def day_of(date):
    """A date object as YYYY or YYYY-MM."""
    if not isinstance(date, (datetime.date, datetime.datetime)):
        return ""
    return f"{date.year}" if (date.month, date.day) == (1, 1) else f"{date.year}-{date.month:02}"


def month_of(text):
    """"Mar 2022", "03/2022", "2022" as YYYY or YYYY-MM."""
    year = re.search(r"(19|20)\d\d", text or "")
    if not year:
        return ""
    rest = text.replace(year.group(), " ")
    named = re.search("|".join(MONTHS), rest.lower())
    number = re.search(r"\b(0?[1-9]|1[0-2])\b", rest)
    month = MONTHS.index(named.group()) + 1 if named else int(number.group()) if number else 0
    return f"{year.group()}-{month:02}" if month else year.group()


def by_leverparser(path):
    from pyresume import ResumeParser
    found = ResumeParser().parse(str(path))
    contact = found.contact_info
    return {
        "basics": kept(name=contact.name, email=contact.email, phone=contact.phone,
                       url=contact.website),
        "work": [kept(name=job.company, position=job.title, location=job.location,
                      startDate=day_of(job.start_date), endDate=day_of(job.end_date),
                      current=job.current) for job in found.experience],
        "education": [kept(institution=one.institution, studyType=one.degree, area=one.major,
                           endDate=day_of(one.graduation_date), score=one.gpa)
                      for one in found.education],
        "projects": [kept(name=one.name, url=one.url) for one in found.projects]}


def by_openresume(path):
    from openresume import parse_resume_from_pdf
    answer = parse_resume_from_pdf(str(path))
    if not answer.get("ok"):
        raise ValueError(answer.get("error"))
    found = answer["resume"]
    degree = found["education"]
    return {
        "basics": kept(name=found["full_name"], email=found["email"], phone=found["phone"],
                       url=found["url"]),
        "work": [kept(name=job["company"].strip(), position=job["title"].strip(),
                      startDate=month_of(job["start_date"]), endDate=month_of(job["end_date"]),
                      current=job["current"]) for job in found["experience"]["work_history"]],
        "education": [kept(studyType=degree["degree_course"], area=degree["specialization"],
                           endDate=str(degree["passing_year"] or ""))]
        if degree["degree_course"] else []}


# name -> how to ask it, endings of files that it reads
PARSERS = {"leverparser": (by_leverparser, (".pdf", ".docx", ".txt")),
           "openresume-parser": (by_openresume, (".pdf",))}


def main():
    if len(sys.argv) < 3 or sys.argv[1] not in PARSERS:
        sys.exit(__doc__)
    parse, endings = PARSERS[sys.argv[1]]
    for path in map(pathlib.Path, sys.argv[2:]):
        if path.suffix not in endings:
            continue
        try:
            record = parse(path)
        except Exception as error:  # whatever a parser throws is its answer
            record = {"error": str(error)[:200]}
        record["meta"] = {"source": path.name}
        print(json.dumps(record, ensure_ascii=False, default=str))


if __name__ == "__main__":
    main()
