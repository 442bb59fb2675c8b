package br.com.pilotstatus.templates.spec.naming.known;

/** How statuses are called in texts. */
final class KnownWords {

    private KnownWords() {}

    /** Returns {@code Status 402}, {@code A status 4XX} or {@code Some status}. */
    static String status(String status) {
        return status.equals("default")
                ? "Some status"
                : (Character.isDigit(status.charAt(1)) ? "Status " : "A status ") + status;
    }
}
