#!/usr/bin/env bash
# A Brazilian mobile number without its ninth digit is valid for libphonenumber-js as it is imported by default.
#
# Guess:     isValid() is false, as Google's library, its original, has it: all mobile numbers have had nine digits since 2016.
# Behaviour: true. The default metadata knows lengths alone; with libphonenumber-js/max it is false. Many WhatsApp accounts
#            of those days still go by the short form, so both answers are met.
# Seen:      2026-11-28, Node 20, libphonenumber-js 1.12.10; Java 17, libphonenumber 9.0.10.
. "$(dirname "$0")/setup"

npm_packages libphonenumber-js@1.12.10
jars com.googlecode.libphonenumber:libphonenumber:9.0.10

cat >main.cjs <<'NODE'
for (const metadata of ['libphonenumber-js', 'libphonenumber-js/max']) {
  console.log(metadata, require(metadata).parsePhoneNumberFromString('+551188887777').isValid());
}
NODE
{
  node main.cjs
  java_main <<'JAVA'
import com.google.i18n.phonenumbers.PhoneNumberUtil;

public class Main {
    public static void main(String[] args) throws Exception {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        System.out.println("libphonenumber " + numbers.isValidNumber(numbers.parse("+551188887777", null)));
    }
}
JAVA
} >actual

expect <<'EXPECTED'
libphonenumber-js true
libphonenumber-js/max false
libphonenumber false
EXPECTED
