package br.com.pilotstatus.server.internal;

import java.util.Arrays;

/** Checks the status of a result that stands for a range or for all others. */
public final class Statuses {

    private Statuses() {}

    /**
     * Checks that a status is one that the document leaves to this result.
     *
     * @param status  the status
     * @param lowest  lowest status of the range
     * @param highest highest status of the range
     * @param others  the statuses that are declared on their own
     * @throws IllegalArgumentException if it is not
     */
    public static void check(int status, int lowest, int highest, int... others) {
        if (status < lowest || status > highest) {
            throw new IllegalArgumentException("status must be from " + lowest + " to " + highest + ", not " + status);
        }
        if (Arrays.stream(others).anyMatch(each -> each == status)) {
            throw new IllegalArgumentException("status " + status + " is declared on its own; use its factory");
        }
    }

    /**
     * Says that an operation has no such error.
     *
     * @param operation the operation's id
     * @param status    the status
     * @param declared  the errors that it has, for the message
     * @return the exception to throw
     */
    public static IllegalArgumentException undeclared(String operation, int status, String declared) {
        return new IllegalArgumentException(operation + " declares no error " + status
                + " that is made of a status and a body alone; those that it declares: " + declared);
    }
}
