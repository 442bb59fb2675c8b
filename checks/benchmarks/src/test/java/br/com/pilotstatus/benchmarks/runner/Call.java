package br.com.pilotstatus.benchmarks.runner;

/** What is sent and answered. */
enum Call {
    SMALL("call", "One call", "A request of eight fields, answered by a 201 with some 350 bytes."),
    REQUEST("request", "A request of 256 KB", "One of the eight fields is that long."),
    ANSWER("answer", "An answer of 256 KB", "One of the answer's fields is that long."),
    TLS("tls", "One call by TLS", "The call of above on a connection that is encrypted.");

    final String measure;
    final String title;
    final String says;

    Call(String measure, String title, String says) {
        this.measure = measure;
        this.title = title;
        this.says = says
                + " One thread; the time is what a fourth of the calls took at most, of the quietest round in ten.";
    }
}
