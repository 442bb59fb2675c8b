package br.com.pilotstatus.templates.build;

import br.com.pilotstatus.templates.command.Arguments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds out for openapi-generator's Maven plugin whether it has anything to do, before that makes all of its generators and reads a
 * document. The answer is a file of properties, which the build reads: {@code sources.fresh} skips the plugin, and
 * {@code sources.stamp} is what the generator notes when it has written.
 */
public final class AskSources {

    private AskSources() {}

    /**
     * Writes the answer.
     *
     * @param args those of {@link GenerateSources#main}, and {@code --answer=FILE}
     * @throws IllegalArgumentException if an argument is missing or unknown
     * @throws IOException if a file can't be read or written
     */
    public static void main(String[] args) throws IOException {
        Sources sources = Sources.read(args, "answer");
        Arguments arguments = sources.arguments();
        String stamp = sources.stamp();
        boolean fresh = sources.areUpToDate(stamp);
        Path answer = arguments.path("answer");
        Files.createDirectories(answer.toAbsolutePath().getParent());
        Files.writeString(answer, "sources.fresh=" + fresh + "\nsources.stamp=" + stamp + "\n");
        if (fresh) {
            System.out.println(sources.what() + " are up to date");
        }
    }
}
