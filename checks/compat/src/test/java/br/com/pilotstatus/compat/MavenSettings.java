package br.com.pilotstatus.compat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.building.DefaultModelBuilderFactory;
import org.apache.maven.model.building.ModelProcessor;
import org.apache.maven.model.superpom.DefaultSuperPomProvider;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Repository;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.DefaultSettingsBuilderFactory;
import org.apache.maven.settings.building.DefaultSettingsBuildingRequest;
import org.apache.maven.settings.building.SettingsBuildingException;
import org.eclipse.aether.RepositorySystemSession.SessionBuilder;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.repository.RepositoryPolicy;
import org.eclipse.aether.util.repository.AuthenticationBuilder;
import org.eclipse.aether.util.repository.DefaultAuthenticationSelector;
import org.eclipse.aether.util.repository.DefaultMirrorSelector;
import org.eclipse.aether.util.repository.DefaultProxySelector;

/** The settings of whoever builds: Maven tells where they are; a test that is run alone takes the usual place. */
final class MavenSettings {

    private static final Path HOME = Path.of(System.getProperty("user.home"), ".m2");

    private final Settings settings;

    MavenSettings() {
        DefaultSettingsBuildingRequest request = new DefaultSettingsBuildingRequest();
        request.setSystemProperties(System.getProperties());
        String[] files = System.getProperty(
                        "maven.settings", HOME.resolve("settings.xml").toString())
                .split(File.pathSeparator);
        request.setUserSettingsFile(new File(files[0]));
        if (files.length > 1) {
            request.setGlobalSettingsFile(new File(files[1]));
        }
        try {
            settings = new DefaultSettingsBuilderFactory()
                    .newInstance()
                    .build(request)
                    .getEffectiveSettings();
        } catch (SettingsBuildingException e) {
            throw new IllegalStateException("Maven's settings cannot be read", e);
        }
    }

    Path localRepository() {
        String told = System.getProperty("maven.repo.local", settings.getLocalRepository());
        return told == null ? HOME.resolve("repository") : Path.of(told);
    }

    /** Applies what is not about one repository. */
    void configure(SessionBuilder session) {
        DefaultMirrorSelector mirrors = new DefaultMirrorSelector();
        settings.getMirrors()
                .forEach(mirror -> mirrors.add(
                        mirror.getId(),
                        mirror.getUrl(),
                        mirror.getLayout(),
                        false,
                        mirror.isBlocked(),
                        mirror.getMirrorOf(),
                        mirror.getMirrorOfLayouts()));
        DefaultProxySelector proxies = new DefaultProxySelector();
        settings.getProxies().stream()
                .filter(Proxy::isActive)
                .forEach(proxy -> proxies.add(
                        new org.eclipse.aether.repository.Proxy(
                                proxy.getProtocol(),
                                proxy.getHost(),
                                proxy.getPort(),
                                new AuthenticationBuilder()
                                        .addUsername(proxy.getUsername())
                                        .addPassword(proxy.getPassword())
                                        .build()),
                        proxy.getNonProxyHosts()));
        DefaultAuthenticationSelector credentials = new DefaultAuthenticationSelector();
        for (Server server : settings.getServers()) {
            credentials.add(
                    server.getId(),
                    new AuthenticationBuilder()
                            .addUsername(server.getUsername())
                            .addPassword(server.getPassword())
                            .addPrivateKey(server.getPrivateKey(), server.getPassphrase())
                            .build());
        }
        session.setMirrorSelector(mirrors)
                .setProxySelector(proxies)
                .setAuthenticationSelector(credentials)
                .setOffline(settings.isOffline() || "offline: true".equals(System.getProperty("maven.mode")));
    }

    /** The repositories of active profiles, then what Maven itself knows: Central, as its super POM names it. */
    List<RemoteRepository> repositories() {
        List<RemoteRepository> repositories = new ArrayList<>();
        settings.getProfiles().stream()
                .filter(profile -> settings.getActiveProfiles().contains(profile.getId())
                        || profile.getActivation() != null
                                && profile.getActivation().isActiveByDefault())
                .flatMap(profile -> profile.getRepositories().stream())
                .forEach(each -> repositories.add(remote(each)));
        ModelProcessor processor = new DefaultModelBuilderFactory() {
            ModelProcessor processor() {
                return newModelProcessor();
            }
        }.processor();
        new DefaultSuperPomProvider()
                .setModelProcessor(processor)
                .getSuperModel("4.0.0")
                .getRepositories()
                .forEach(each ->
                        repositories.add(new RemoteRepository.Builder(each.getId(), each.getLayout(), each.getUrl())
                                .setSnapshotPolicy(new RepositoryPolicy(false, null, null))
                                .build()));
        return repositories;
    }

    private static RemoteRepository remote(Repository repository) {
        boolean snapshots =
                repository.getSnapshots() == null || repository.getSnapshots().isEnabled();
        return new RemoteRepository.Builder(repository.getId(), repository.getLayout(), repository.getUrl())
                .setSnapshotPolicy(new RepositoryPolicy(snapshots, null, null))
                .build();
    }
}
