package br.com.pilotstatus.templates.openapi;

import java.util.List;

/**
 * What an object says of which members come together, whatever their values are; null is a value.
 *
 * @param kind what it asks
 * @param sets sets of members, each of which is there where all of its members are; of {@link Kind#NEEDS} the first asks for
 *     the second
 */
public record MemberRule(Kind kind, List<List<String>> sets) {

    /** What is asked of several sets of members. */
    public enum Kind {
        /** One set is there, and no other. */
        EXACTLY_ONE,
        /** One set is there, or more. */
        AT_LEAST_ONE,
        /** One set is there, or none. */
        AT_MOST_ONE,
        /** The one set is not there as a whole. */
        NOT_TOGETHER,
        /** Where the first set is, the second is too. */
        NEEDS
    }
}
