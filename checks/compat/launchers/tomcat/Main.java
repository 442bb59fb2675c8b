import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;

/** Tomcat, with a WAR that is unpacked: a Jersey servlet, which finds its application by web.xml. */
public class Main {
    public static void main(String[] args) throws Exception {
        Path base = Files.createTempDirectory("tomcat");
        Path web = Files.createDirectories(base.resolve("war/WEB-INF/classes"));
        Files.writeString(web.resolveSibling("web.xml"), """
                <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                  <servlet>
                    <servlet-name>stub</servlet-name>
                    <servlet-class>org.glassfish.jersey.servlet.ServletContainer</servlet-class>
                    <init-param>
                      <param-name>jakarta.ws.rs.Application</param-name>
                      <param-value>Stub</param-value>
                    </init-param>
                    <load-on-startup>1</load-on-startup>
                    <async-supported>true</async-supported>
                  </servlet>
                  <servlet-mapping>
                    <servlet-name>stub</servlet-name>
                    <url-pattern>/*</url-pattern>
                  </servlet-mapping>
                </web-app>
                """);
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(base.toString());
        tomcat.setHostname("127.0.0.1");
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        Context context = tomcat.addWebapp("", base.resolve("war").toString());
        context.setParentClassLoader(Main.class.getClassLoader());
        tomcat.start();
        StubProbe.serving(tomcat.getConnector().getLocalPort());
    }
}
