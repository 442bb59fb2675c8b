import probe.ClientProbe;

/** A program that makes a client as it needs one. */
public class Main {
    public static void main(String[] args) {
        ClientProbe.run(args[0]);
    }
}
