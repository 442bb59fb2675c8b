package br.com.pilotstatus.benchmarks.runner;

import java.nio.file.Path;
import java.util.List;

/**
 * A contender, ready to be started.
 *
 * @param name the folder
 * @param title what the report calls it
 * @param main its class
 * @param path what it is run with, its class and the harness first
 * @param libraries what it is run with without them: what a user's application would have
 */
record Entrant(String name, String title, String main, List<Path> path, List<Path> libraries) {

    boolean ours() {
        return name.startsWith("ours");
    }

    boolean virtual() {
        return name.endsWith("-virtual");
    }
}
