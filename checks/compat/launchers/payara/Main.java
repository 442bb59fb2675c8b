import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import java.io.File;

/** Payara Micro with a WAR. */
public class Main {
    public static void main(String[] args) throws Exception {
        PayaraMicroRuntime server = PayaraMicro.getInstance()
                .setHttpAutoBind(true).setHttpPort(18_080).setNoCluster(true)
                .addDeploymentFile(new File(args[0])).bootStrap();
        System.out.println("probe> port " + server.getLocalDescriptor().getHttpPorts().get(0));
        while (System.in.read() >= 0) {}
        Runtime.getRuntime().halt(0);
    }
}
