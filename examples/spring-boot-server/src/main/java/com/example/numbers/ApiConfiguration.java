package com.example.numbers;

import br.com.pilotstatus.server.HashedKeys;
import br.com.pilotstatus.server.api.NumbersApi;
import br.com.pilotstatus.server.api.PilotStatusFeature;
import jakarta.ws.rs.core.Feature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the Jersey starter serves. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Callers.class)
class ApiConfiguration {

    @Bean
    ResourceConfig api(NumbersApi numbers, Callers callers) {
        HashedKeys.Builder keys = HashedKeys.builder();
        callers.keys().forEach((name, digest) -> keys.accept("apiKey", digest, name));
        // By a feature: of an instance that an application registers itself, Jersey warns that it "will be ignored".
        Feature implementations = context -> {
            context.register(numbers);
            return true;
        };
        return new ResourceConfig()
                // The OpenAPI document describes the API. Without this, Jersey warns that it has no JAXB to do so.
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .register(implementations)
                .register(new PilotStatusFeature(keys.build()));
    }
}
