package br.com.pilotstatus.benchmarks.track;

import br.com.pilotstatus.benchmarks.Answer;
import br.com.pilotstatus.benchmarks.Contender;
import br.com.pilotstatus.benchmarks.Setting;
import br.com.pilotstatus.benchmarks.Tls;
import java.net.URI;
import java.nio.file.Path;

/**
 * What a JVM with a contender is told.
 *
 * @param main the contender's class
 * @param server the server's address
 * @param request how long the name is that is sent: {@code short} or {@code long}
 * @param answer how long the one is that is answered
 * @param certificate the file of what the server shows, if it is called by TLS
 */
record Start(String main, URI server, String request, String answer, Path certificate) {

    /** How many arguments tell it. */
    static final int LENGTH = 5;

    /** Reads the arguments of a program, from one of them on. */
    static Start read(String[] arguments, int from) {
        return new Start(
                arguments[from],
                URI.create(arguments[from + 1]),
                arguments[from + 2],
                arguments[from + 3],
                Path.of(arguments[from + 4]));
    }

    Contender contender() throws Exception {
        Tls tls = server.getScheme().equals("https") ? Tls.read(certificate) : null;
        return (Contender)
                Class.forName(main).getConstructor(Setting.class).newInstance(new Setting(server, name(request), tls));
    }

    Answer expected() {
        return Expected.answer(name(answer));
    }

    private static String name(String length) {
        return length.equals("long") ? Names.LONG : Names.SHORT;
    }
}
