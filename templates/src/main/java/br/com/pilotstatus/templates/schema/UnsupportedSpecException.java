package br.com.pilotstatus.templates.schema;

import br.com.pilotstatus.templates.openapi.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Thrown where a spec is valid but says something that no correct Java can be made of yet; says all of that which is known. */
public final class UnsupportedSpecException extends RuntimeException {

    /**
     * One place of which no Java can be made.
     *
     * @param pointer place in the effective document
     * @param text what is wrong and how to fix it, without the place
     * @param part what could be done without, if anything could
     */
    public record Problem(Pointer pointer, String text, Pointer part) {}

    private final transient List<Problem> problems;

    /**
     * Says what is wrong and where.
     *
     * @param pointer place in the effective document
     * @param message what is wrong and how to fix it
     */
    public UnsupportedSpecException(Pointer pointer, String message) {
        this(pointer, message, pointer);
    }

    /**
     * Says what is wrong and where, and what could be done without.
     *
     * @param pointer place in the effective document
     * @param message what is wrong and how to fix it
     * @param part the part of that place of which it is wrong
     */
    public UnsupportedSpecException(Pointer pointer, String message, Pointer part) {
        this(List.of(new Problem(pointer, message, part)));
    }

    private UnsupportedSpecException(List<Problem> problems) {
        super(problems.stream().map(each -> each.pointer() + ": " + each.text()).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, at least one problem. */
    public List<Problem> problems() {
        return problems;
    }

    /** Goes on where one part can't be made, so that all that is wrong is told at once. Not thread-safe. */
    public static final class Collector {

        private final List<Problem> found = new ArrayList<>();

        /** Makes a part, and returns it; null if it can't be made. */
        public <T> @Nullable T make(Supplier<T> part) {
            try {
                return part.get();
            } catch (UnsupportedSpecException unsupported) {
                unsupported.problems().stream()
                        .filter(each -> !found.contains(each))
                        .forEach(found::add);
                return null;
            }
        }

        /**
         * Ends the work if a part could not be made.
         *
         * @throws UnsupportedSpecException with all problems
         */
        public void throwIfAny() {
            if (!found.isEmpty()) {
                throw new UnsupportedSpecException(found);
            }
        }
    }
}
