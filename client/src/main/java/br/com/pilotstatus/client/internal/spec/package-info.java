/**
 * What the OpenAPI document says about a client, as generated code states it: the client itself, its security schemes and
 * its operations. Immutable descriptions; nothing here sends anything.
 *
 * <p>The door is {@link br.com.pilotstatus.client.internal.spec.Operation}.
 */
@NullMarked
package br.com.pilotstatus.client.internal.spec;

import org.jspecify.annotations.NullMarked;
