package app;

import probe.ClientProbe;

/** A program in a module. */
public class Main {
    public static void main(String[] args) {
        ClientProbe.run(args[0]);
    }
}
