import org.glassfish.jersey.server.ResourceConfig;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import probe.StubProbe;

/** Spring Boot's Jersey starter with the stub. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class Main {

    private static String[] resources;

    @Bean
    ResourceConfig application() throws ClassNotFoundException {
        ResourceConfig application = new ResourceConfig().registerInstances(StubProbe.components());
        for (String name : resources) {
            application.register(Class.forName(name));
        }
        return application;
    }

    public static void main(String[] args) {
        resources = args;
        System.setProperty("server.port", "0");
        System.setProperty("server.address", "127.0.0.1");
        ConfigurableApplicationContext context = SpringApplication.run(Main.class);
        StubProbe.serving(context.getEnvironment().getRequiredProperty("local.server.port", int.class));
    }
}
