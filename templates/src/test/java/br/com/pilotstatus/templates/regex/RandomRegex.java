package br.com.pilotstatus.templates.regex;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes expressions at random, with texts that they are likely to be found in, or nearly. */
final class RandomRegex {

    /** An expression and texts. */
    record Sample(String pattern, Set<String> texts) {}

    private static final int LONGEST = 80;
    private static final int LONGEST_TEXT = 14;
    private static final List<String> CHARACTERS = List.of(
            "a",
            "b",
            "c",
            "k",
            "s",
            "K",
            "S",
            "0",
            "7",
            "_",
            "-",
            "&",
            "/",
            " ",
            "\n",
            "\r",
            "\u0085",
            "\u2028",
            "\u00a0",
            "\ufeff",
            "\u180e",
            "\u00e9",
            "\u017f",
            "\u212a",
            "\u0660",
            "\u3042",
            "\ud83d\ude00",
            "\ud835\udc00",
            "\u0000",
            "[",
            "]",
            "{",
            "}",
            "^",
            "$",
            "|",
            ".",
            "\t",
            "\u000b",
            "\u0008");
    private static final List<String> CLASSES = List.of(
            "\\d",
            "\\D",
            "\\w",
            "\\W",
            "\\s",
            "\\S",
            ".",
            "[^]",
            "[]",
            "\\p{L}",
            "\\P{L}",
            "\\p{Lu}",
            "\\p{Script=Latin}",
            "\\p{sc=Hira}",
            "\\p{General_Category=Letter}",
            "\\p{Decimal_Number}",
            "\\p{ASCII}",
            "\\P{ASCII}",
            "\\p{Alphabetic}",
            "\\p{Uppercase}",
            "\\p{White_Space}",
            "\\p{Any}",
            "\\P{C}",
            "\\p{Z}",
            "\\p{Cc}");

    private static final List<String> EDGES = List.of("^", "$", "\\b", "\\B");
    private static final List<String> TIMES =
            List.of("*", "+", "?", "*?", "+?", "??", "{2}", "{0,2}", "{1,}", "{1,3}?", "{0}", "{2,}?");
    private static final String SYNTAX = "^$\\.*+?()[]{}|/";

    private final Random random;
    private final boolean unicode;
    private final boolean behind;
    private boolean inside;
    private int groups;

    private RandomRegex(Random random, boolean unicode) {
        this.random = random;
        this.unicode = unicode;
        this.behind = random.nextBoolean();
    }

    /** Without the flag {@code u} what only annex B allows comes, too. */
    static Sample make(Random random, boolean unicode) {
        RandomRegex made;
        List<String> texts;
        String pattern;
        do {
            made = new RandomRegex(random, unicode);
            texts = new ArrayList<>(List.of(""));
            pattern = made.choice(3, texts);
        } while (pattern.length() > LONGEST);
        Set<String> all = new LinkedHashSet<>();
        for (String text : texts) {
            all.add(text);
            all.add(made.mutated(text));
            all.add(made.mutated(made.mutated(text)));
            all.add(text + made.one(List.of("\n", "\r\n", "\u2028", "a")));
        }
        for (int i = 0; i < 3; i++) {
            all.add(made.any(6));
        }
        // Repetitions of repetitions take a time that doubles with each character.
        all.removeIf(text -> text.length() > LONGEST_TEXT);
        return new Sample(pattern, all);
    }

    private String choice(int depth, List<String> texts) {
        int options = random.nextInt(4) == 0 ? 2 + random.nextInt(2) : 1;
        List<String> before = List.copyOf(texts);
        List<String> all = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (int i = 0; i < options; i++) {
            List<String> mine = new ArrayList<>(before);
            written.add(sequence(depth, mine));
            all.addAll(mine);
        }
        keep(texts, all);
        return String.join("|", written);
    }

    private String sequence(int depth, List<String> texts) {
        StringBuilder written = new StringBuilder(random.nextInt(3) == 0 ? "^" : "");
        for (int i = random.nextInt(4); i >= 0; i--) {
            written.append(part(depth, texts));
        }
        return written.append(random.nextInt(3) == 0 ? "$" : "").toString();
    }

    private String part(int depth, List<String> texts) {
        int kind = random.nextInt(depth > 0 ? 20 : 12);
        if (kind == 0) {
            return one(EDGES);
        } else if (kind == 1 && groups > 0 && !behind) {
            return "\\" + (1 + random.nextInt(groups)) + "(?:)";
        }
        List<String> once = new ArrayList<>(List.of(""));
        String atom = kind < 12 ? character(once) : group(kind, depth - 1, once);
        boolean place =
                atom.startsWith("(?=") || atom.startsWith("(?!") || atom.startsWith("(?<=") || atom.startsWith("(?<!");
        if (place) {
            if (random.nextBoolean() && atom.charAt(2) != '!' && !atom.startsWith("(?<")) {
                append(texts, once);
            }
            return atom + (!unicode && !atom.startsWith("(?<") && random.nextInt(8) == 0 ? one(TIMES) : "");
        }
        if (random.nextInt(3) > 0) {
            append(texts, once);
            return atom;
        }
        List<String> several = new ArrayList<>(List.of(""));
        for (int i = random.nextInt(4); i > 0; i--) {
            append(several, once);
        }
        append(texts, several);
        return atom + one(TIMES);
    }

    private String group(int kind, int depth, List<String> texts) {
        String opening = switch (kind) {
            case 12, 13, 14 -> "(";
            // Looking ahead while looking behind is what GraalJS 25.0.5 does wrongly, or not at all.
            case 15 -> inside ? "(?:" : "(?=";
            case 16 -> inside ? "(?:" : "(?!";
            case 17 -> behind && !inside ? "(?<=" : "(";
            case 18 -> behind && !inside ? "(?<!" : "(?:";
            default -> "(?:";
        };
        groups += opening.equals("(") ? 1 : 0;
        boolean outer = inside;
        inside |= opening.startsWith("(?<");
        String written = opening + choice(depth, texts) + ")";
        inside = outer;
        return written;
    }

    private String character(List<String> texts) {
        int kind = random.nextInt(6);
        if (kind == 0) {
            append(texts, CHARACTERS);
            String set = one(CLASSES);
            return unicode || !set.matches("\\\\[pP].*") ? set : "\\w";
        } else if (kind < 3) {
            return characterClass(texts);
        }
        String character = character();
        append(texts, List.of(character));
        return written(character, SYNTAX);
    }

    private String characterClass(List<String> texts) {
        StringBuilder written = new StringBuilder("[");
        if (random.nextInt(4) == 0) {
            written.append('^');
        }
        List<String> chosen = new ArrayList<>(List.of(character()));
        for (int i = random.nextInt(4); i >= 0; i--) {
            String first = character();
            String last = character();
            chosen.add(first);
            switch (random.nextInt(5)) {
                case 0 -> {
                    String set = one(CLASSES);
                    written.append(set.startsWith("\\") && (unicode || !set.matches("\\\\[pP].*")) ? set : "&&");
                }
                case 1 -> {
                    boolean rising = first.codePointAt(0) <= last.codePointAt(0);
                    written.append(written(rising ? first : last, "\\[]^-"))
                            .append('-')
                            .append(written(rising ? last : first, "\\[]^-"));
                    chosen.add(last);
                }
                default -> written.append(written(first, random.nextBoolean() ? "\\]^-" : "\\[]^-"));
            }
        }
        append(texts, chosen);
        return written.append(unicode || random.nextInt(4) > 0 ? "]" : "\\d-_]").toString();
    }

    private String written(String character, String special) {
        int code = character.codePointAt(0);
        if (random.nextInt(6) == 0) {
            return code < 0x100 && random.nextBoolean()
                    ? "\\x%02x".formatted(code)
                    : code > 0xFFFF
                            ? unicode && random.nextBoolean()
                                    ? "\\u{%x}".formatted(code)
                                    : "\\u%04x\\u%04x".formatted((int) character.charAt(0), (int) character.charAt(1))
                            : "\\u%04X".formatted(code);
        } else if (code == '\t' || code == 0x0B) {
            return code == '\t' ? "\\t" : "\\v";
        } else if (!unicode && "&-_/ ".contains(character) && code != '_' && random.nextInt(3) == 0) {
            return "\\" + character;
        } else if (!unicode && special.equals(SYNTAX) && "]}".contains(character)) {
            return character;
        }
        return (special.contains(character) ? "\\" : "") + character;
    }

    private void append(List<String> texts, List<String> more) {
        List<String> all = new ArrayList<>();
        for (String text : texts) {
            for (int i = 0; i < 2; i++) {
                all.add(text + one(more));
            }
        }
        keep(texts, all);
    }

    /** A few of them. */
    private void keep(List<String> texts, List<String> all) {
        texts.clear();
        for (int i = 0; i < 4; i++) {
            texts.add(one(all));
        }
    }

    private String mutated(String text) {
        int[] codes = text.codePoints().toArray();
        StringBuilder made = new StringBuilder();
        int place = random.nextInt(codes.length + 1);
        int kind = random.nextInt(3);
        for (int i = 0; i <= codes.length; i++) {
            if (i == place && kind > 0) {
                made.append(one(CHARACTERS));
            }
            if (i < codes.length && !(i == place && kind < 2)) {
                made.appendCodePoint(codes[i]);
            }
        }
        return made.toString();
    }

    private String any(int length) {
        StringBuilder made = new StringBuilder();
        for (int i = random.nextInt(length + 1); i > 0; i--) {
            made.append(one(CHARACTERS));
        }
        return made.toString();
    }

    /** Without the flag a pair of surrogates is two characters, and such an expression is refused. */
    private String character() {
        String chosen = one(CHARACTERS);
        return unicode || chosen.length() == 1 ? chosen : "a";
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
