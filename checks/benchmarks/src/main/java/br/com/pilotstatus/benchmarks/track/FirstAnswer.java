package br.com.pilotstatus.benchmarks.track;

import br.com.pilotstatus.benchmarks.Answer;

/**
 * Makes one call with each contender that it is told of, and says what came. It lives until its standard input ends: who started it looks at
 * what it used.
 */
public final class FirstAnswer {

    private FirstAnswer() {}

    /**
     * Makes the calls.
     *
     * @param arguments class, server, lengths of the two names and file of the certificate; of several contenders, one after the other
     * @throws Exception if a call fails
     */
    public static void main(String[] arguments) throws Exception {
        for (int from = 0; from < arguments.length; from += Start.LENGTH) {
            Start start = Start.read(arguments, from);
            Answer answer = start.contender().call();
            System.out.println(
                    Worker.MARK + (answer.equals(start.expected()) ? "answered" : "a wrong answer: " + answer));
        }
        while (System.in.read() >= 0) {
            // What it used can still be read.
        }
        System.exit(0);
    }
}
