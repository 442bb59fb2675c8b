package br.com.pilotstatus.benchmarks.runner;

/**
 * What one turn of a contender came to. With a failed call it came to nothing: a failure is fast.
 *
 * @param calls how many it made
 * @param time nanoseconds of a call: at most so long a fourth of them took; of several threads, the time by the number of calls
 * @param cpu nanoseconds of CPU a call
 * @param bytes allocated a call
 * @param failed how many calls failed, or were answered wrongly
 * @param failure what the last of them said
 */
record Slice(long calls, double time, double cpu, double bytes, long failed, String failure) {

    Slice {
        time = failed > 0 ? Double.NaN : time;
        cpu = failed > 0 ? Double.NaN : cpu;
        bytes = failed > 0 ? Double.NaN : bytes;
    }

    /** Reads what a worker says. */
    static Slice read(String said) {
        String[] words = said.split(" ", 8);
        if (!words[0].equals("slice")) {
            throw new IllegalStateException(said);
        }
        double calls = Math.max(1, Long.parseLong(words[1]));
        long quarter = Long.parseLong(words[2]);
        return new Slice(
                (long) calls,
                quarter > 0 ? quarter : Long.parseLong(words[3]) / calls,
                Long.parseLong(words[4]) / calls,
                Long.parseLong(words[5]) / calls,
                Long.parseLong(words[6]),
                words.length > 7 ? words[7] : "");
    }
}
