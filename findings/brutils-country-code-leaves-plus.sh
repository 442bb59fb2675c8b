#!/usr/bin/env bash
# brutils 2.5.0 takes the code 55 off a Brazilian number and leaves the plus sign, so that the number is one of another country.
#
# Guess:     remove_international_dialing_code("+5544991234567") is 44991234567, which is_valid_phone takes, with a plus sign or without.
# Behaviour: +44991234567, of the United Kingdom; area 49 leads to Germany, and a number of area 55 goes on as a Brazilian one
#            of two digits less. Its manual has the like for an example, +21994029275, as if that were wanted.
#            What format_phone writes is no valid phone for is_valid_phone either.
# Seen:      2026-11-29, phonenumbers 9.0.18, Python 3.11.
. "$(dirname "$0")/setup"

pip_packages brutils==2.5.0 phonenumbers==9.0.18

venv/bin/python - >actual <<'PYTHON'
import brutils
import phonenumbers
for number in ['5544991234567', '+5544991234567', '+5549991234567', '+5555991234567']:
    left = brutils.remove_international_dialing_code(number)
    code = phonenumbers.parse(left, 'BR').country_code
    print(number, '->', left, 'valid:', brutils.is_valid_phone(left), 'country code:', code)
written = brutils.format_phone('44991234567')
print(written, 'valid:', brutils.is_valid_phone(written))
PYTHON

expect <<'EXPECTED'
5544991234567 -> 44991234567 valid: True country code: 55
+5544991234567 -> +44991234567 valid: False country code: 44
+5549991234567 -> +49991234567 valid: False country code: 49
+5555991234567 -> +55991234567 valid: False country code: 55
(44)99123-4567 valid: False
EXPECTED
