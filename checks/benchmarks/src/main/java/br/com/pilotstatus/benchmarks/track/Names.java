package br.com.pilotstatus.benchmarks.track;

/** Names of lines: request and answer are as long as these make them. */
public final class Names {

    /** An ordinary one. */
    public static final String SHORT = "Atendimento";

    /** One of 256 KB. */
    public static final String LONG = "Atendimento ".repeat(256 * 1024 / "Atendimento ".length());

    private Names() {}
}
