# How results are reported in English.
#
# Read top-down: a claim is a clause or a phrase that tells one or more amounts. Terminals (%beat, %number ...) are token
# types; src/lex/tokens.ts lists them, and grammar/vocabulary/ holds the words behind them. Words that play no role reach the
# grammar as one %gap token, so no rule here skips anything. Each rule builds a plain object (src/parse/actions.ts); nothing
# is decided here about who, where or which metric: that is for the resolvers.
#
# Conventions: one family of phrases a file, an example over every nonterminal, lists recurse on the left.

@preprocessor typescript
@{% import * as build from "./actions.js"; %}
@{% import { tokenTypes as lexer } from "../lex/tokens.js"; %}
@lexer lexer

claim -> comparison  {% id %}
       | change      {% id %}
       | attainment  {% id %}
       | measurement {% id %}
       | figure      {% id %}
       | setting     {% id %}

@include "./comparison.ne"
@include "./change.ne"
@include "./attainment.ne"
@include "./measurement.ne"
@include "./setting.ne"
@include "./listing.ne"
@include "./quantity.ne"
@include "./phrase.ne"
