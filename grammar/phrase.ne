# Noun phrases and what hangs on them.

@lexer lexer

# what a verb acts on: "the average accuracy of the model on MATH"
object -> nps mods:?  {% ([nps, mods]) => build.object(nps, mods) %}
        | mods        {% ([mods])      => build.object([], mods) %}

# "on two tasks, e.g., MATH and GSM8K"   "over the strongest baseline"   "in F1 score"   "for next step prediction"
mods -> mod       {% ([mod])       => [mod] %}
      | mods mod  {% ([mods, mod]) => [...mods, mod] %}
      | mods %colon several  {% ([mods, colon, nps]) => [...mods, build.mod({ ...colon, type: "example" }, nps)] %}
mod  -> prep nps            {% ([prep, nps]) => build.mod(prep, nps) %}
      | %comma %example nps  {% ([, prep, nps]) => build.mod(prep, nps) %}

# "on three data sets: A, B and C"
several -> entry joint entry    {% ([first, joint, next]) => [first, build.joined(next, joint)] %}
         | several joint entry  {% ([list, joint, next])  => [...list, build.joined(next, joint)] %}

prep -> %on {% id %} | %inside {% id %} | %purpose {% id %} | %of {% id %} | %by {% id %} | %means {% id %} | %to {% id %} | %versus {% id %} | %example {% id %}

# "MathVista, MathVerse and MathVision"   "Meditron-70B (68.9%) and Llama2-13B (67.7%)"
nps   -> entry            {% ([entry])             => [entry] %}
       | nps joint entry  {% ([nps, joint, entry]) => [...nps, build.joined(entry, joint)] %}
entry -> np               {% ([tokens])        => build.np(tokens) %}
       | np note          {% ([tokens, note])  => build.np(tokens, note) %}
       | np note np       {% ([tokens, note, more]) => build.np([...tokens, ...more], note) %}

# "the previous best model"   "FUSegNet's accuracy"
np -> noun                 {% ([noun])            => [noun] %}
    | np noun              {% ([np, noun])        => [...np, noun] %}
    | np %possessive noun  {% ([np, owner, noun]) => [...np, owner, noun] %}

noun -> %gap {% id %} | %name {% id %} | %benchmark {% id %} | %metric {% id %} | %thing {% id %} | %self {% id %} | %average {% id %}
      | %gain {% id %} | %loss {% id %} | %more {% id %} | %less {% id %}
