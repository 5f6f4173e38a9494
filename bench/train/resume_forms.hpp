// Forms in which résumés print their papers, for the trainer of the reference tagger.
#pragma once

#include <array>
#include <string_view>

namespace vitagraph {

/// Résumés print their papers otherwise than bibliographies do: title first, few fields, some of
/// the authors, a state. "[a|b]" is one of both; $ and a letter a field: T title, Q title with or
/// without quotes, A authors, W some of them, S their family names, V venue, D date, L place,
/// P pages, N volume, I issue, U publisher, X number of a patent.
inline constexpr std::array<std::string_view, 24> resume_forms = {
    "$A[. |, |: |\n|.\n| ($D). |. $D. |, $D. |. ($D) | ($D): ]$Q[. |, |\n|.\n|. ]"
    "[|In |in |In: |in: |en |, in ]$V[| $N|, $N|, vol. $N| $N($I)][|, $P|:$P|: $P|, pp. $P]"
    "[|, $L][|, $D| ($D)|. $D| $D][.|]",
    "$Q[. |, |\n|.\n| (| - | – |: by |; ]$A[. |, |\n|). |.\n| - |; ][|In |in |In: ]$V[| $N| $N($I)]"
    "[|:$P|, $P|, pp. $P][|, $L][, $D| $D| ($D)|. $D|][.|]",
    "$Q[ (|, |. |.\n| - |, joint ][with|With|with|with|w/|mit|avec|con|com|met] $W[)|][. |, "
    "|\n|.\n]"
    "[|In |in ]$V[ $N|, $N|][, $D| $D| ($D)|. $D|, forthcoming|, accepted|. R&R][.|]",
    "$Q[. |, |\n|.\n|: | – | - | — ][|In |in |In: |in: ]$V[| $N|, $N][|:$P|, $P][|, $L]"
    "[, $D| $D| ($D)|. $D|][.|]",
    "$Q",
    "$Q[, | ]($V[, | ]$D)[.|]",
    "$Q[. |, | ][|($D)|$D][.|]",
    "$D[: |. | |\t|\n|, | – |    ]$Q[. |, |\n| – ]$V[|, $L| $N|, $N][.|]",
    "$D[: |. | |\t|\n]$A[. |: |, |\n]$Q[. |, |\n|. In |. In: |, in: ]$V[| $N|, $N][|, $P|: $P][.|]",
    "$D[: |. | |\t|\n]$Q[ (with $W)|, with $W][. |, ]$V[| $N][.|]",
    "[$V|$V $D][: |. | — | – |, |\n]$Q[.|\n$A|. $A|]",
    "$S[. |: |, |\n]$Q[. |, |\n|. In |.\n]$V[| $N][, $D| $D| ($D)|. $D| $D][.|]",
    "$Q[. |\n| (|, ]$S[. |\n|). |, ]$V[ $D|, $D|. $D|][.|]",
    "[$A|$S|$W][. |: |, ]$Q[. |, ][Under review at|Submitted to|Accepted at|To appear "
    "in|Forthcoming "
    "in|In press,|Revise & resubmit at|R&R,|under review,|soumis à|erscheint in:|en prensa,|no "
    "prelo,] "
    "$V[| ($D)|, $D][.|]",
    "$Q[. |, | (][Under review at|Submitted to|Accepted at|To appear in|Forthcoming "
    "in|forthcoming, "
    "|accepted,|Revise & resubmit,|submitted to] $V[|)][.|]",
    "$Q[. |, |\n]$V[ $D|, $D|. $D][ (oral)| (spotlight)|. Best paper award|. Honorable mention| "
    "(honourable mention)|. Nominated for best paper|  Outstanding paper][.|]",
    "$A[: |. |, ]$Q[. |, ]$L[: |, ]$U[, $D| $D| ($D)][.|]",
    "$Q[. |, ]$L[: |, ]$U[, $D| $D][.|]",
    "$Q[. |, |. In: ]$U[, $D| $D| ($D)][.|]",
    "[$A[. |: |, ]|]$Q[. |, |\n| (]$X[. |, |)|\n][|granted $D|$D|filed $D]",
    "$Q[ | | |\t]$V[ | |\t]$D",
    "$Q[ | · | • ]$V[ | · | • |, ]$D[|\n$A| | · $A]",
    "$A\n$Q\n$V[, $D| $D|\n$D| $N, $D]",
    "[Title: |]$Q\n[Authors: |]$A\n[Journal: |Venue: |In: |]$V[, $D|\n$D|\n[Year: |]$D]"};

}  // namespace vitagraph
