#!/usr/bin/env python3
"""Which headers one translation unit can check to compile alone, and in which order.

    header_chains.py ROOT HEADER…    prints `CHAIN<tab>HEADER` for each header, in order

A header joins a chain only where it meets nothing that it would not have brought along itself:
whatever stands before it includes no header of others that it does not include too, and declares
no name that it mentions without including who declares it. In such company it compiles just when
it compiles alone. Headers are named from ROOT.
"""
import functools
import os
import re
import sys

import unity_groups

OTHERS = re.compile(r'^[ \t]*#[ \t]*include[ \t]*<([^>]+)>', re.MULTILINE)


@functools.cache
def included(path):
    """A header and all that it includes: ours by path, and others by name."""
    with open(path, encoding='utf-8') as file:
        others = set(OTHERS.findall(file.read()))
    ours = {path}
    for header in unity_groups.read_tokens(path)[2]:
        more_ours, more_others = included(header)
        ours |= more_ours
        others |= more_others
    return frozenset(ours), frozenset(others)


class Header:
    def __init__(self, name):
        self.name = name
        self.path = os.path.join(unity_groups.root, name)
        self.ours, self.others = included(self.path)
        self.declared = unity_groups.names_of_header(self.path)
        # Members too: whether one is declared here is not known from its name.
        self.mentioned = set(unity_groups.read_tokens(self.path)[1])


class Chain:
    def __init__(self):
        self.headers, self.ours, self.others, self.declared = [], set(), frozenset(), set()

    def takes(self, header):
        return (header.path not in self.ours and self.others <= header.others
                and header.mentioned.isdisjoint(
                    {name for name, _ in self.declared - header.declared}))

    def add(self, header):
        self.headers.append(header)
        self.ours |= header.ours
        self.others = header.others
        self.declared |= header.declared


def main():
    chains = []
    for header in sorted(map(Header, sys.argv[2:]), key=lambda it: (len(it.others), it.name)):
        fitting = [chain for chain in chains if chain.takes(header)]
        chain = max(fitting, key=lambda it: len(it.others), default=None)
        if chain is None:
            chain = Chain()
            chains.append(chain)
        chain.add(header)
    for number, chain in enumerate(chains):
        for header in chain.headers:
            print(f'{number}\t{header.name}')


if __name__ == '__main__':
    main()
