package br.com.pilotstatus.interop;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Programs of this machine. */
final class Commands {

    private Commands() {}

    /** A command in a folder; a program of the folder itself begins with {@code ./}. */
    static ProcessBuilder process(Path folder, List<String> command) {
        List<String> words = new ArrayList<>(command);
        if (words.get(0).startsWith("./")) {
            words.set(
                    0, folder.resolve(words.get(0)).toAbsolutePath().normalize().toString());
        }
        return new ProcessBuilder(words).directory(folder.toFile());
    }

    /** Those that are not on a path. */
    static List<String> missing(List<String> programs, String path) {
        return programs.stream().filter(each -> !isThere(each, path)).toList();
    }

    private static boolean isThere(String program, String path) {
        return Stream.of(path.split(File.pathSeparator)).anyMatch(each -> Files.isExecutable(Path.of(each, program)));
    }
}
