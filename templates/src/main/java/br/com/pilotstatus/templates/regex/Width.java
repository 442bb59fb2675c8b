package br.com.pilotstatus.templates.regex;

/** How many characters a part may take: the fewest, and the most. */
record Width(long min, long max) {

    private static final Width NONE = new Width(0, 0);

    static Width of(Node node) {
        if (node instanceof Node.Chars) {
            return new Width(1, 1);
        } else if (node instanceof Node.Group group) {
            return of(group.body());
        } else if (node instanceof Node.Sequence sequence) {
            return sequence.parts().stream()
                    .map(Width::of)
                    .reduce(NONE, (a, b) -> new Width(a.min + b.min, limited(a.max + b.max)));
        } else if (node instanceof Node.Choice choice) {
            return choice.options().stream()
                    .map(Width::of)
                    .reduce((a, b) -> new Width(Math.min(a.min, b.min), Math.max(a.max, b.max)))
                    .orElse(NONE);
        } else if (node instanceof Node.Repeat repeat) {
            Width once = of(repeat.body());
            return new Width(limited(once.min * repeat.min()), limited(once.max * repeat.max()));
        } else if (node instanceof Node.Back || node instanceof Node.OptionalBack) {
            return new Width(0, Node.UNLIMITED);
        }
        return NONE;
    }

    boolean isUnlimited() {
        return max == Node.UNLIMITED;
    }

    private static long limited(long width) {
        return Math.min(width, Node.UNLIMITED);
    }
}
