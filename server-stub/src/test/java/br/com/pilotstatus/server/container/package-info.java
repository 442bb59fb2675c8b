/**
 * The same suites on every container. Each runs in a class loader of its own, without the jars of the other JAX-RS
 * implementation: {@link br.com.pilotstatus.server.container.Containers} starts them,
 * {@link br.com.pilotstatus.server.container.Host} is what runs inside.
 */
@NullMarked
package br.com.pilotstatus.server.container;

import org.jspecify.annotations.NullMarked;
