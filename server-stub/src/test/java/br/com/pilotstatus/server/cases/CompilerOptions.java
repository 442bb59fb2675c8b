package br.com.pilotstatus.server.cases;

import java.util.List;

/** How the build compiles, as in the parent's pom. */
public final class CompilerOptions {

    public static final List<String> ALL = List.of(
            "--release",
            "17",
            "-proc:none",
            "-Xlint:all,-processing,-serial,-classfile,-options",
            "-Xdoclint:all,-missing",
            "-Xmaxwarns",
            "1000",
            "-Xmaxerrs",
            "1000");

    private CompilerOptions() {}
}
