/**
 * An independent check of HTTP exchanges: it knows an OpenAPI document and JSON Schema, and nothing of the stub. The
 * door is {@link br.com.pilotstatus.server.contract.Contract}.
 */
@NullMarked
package br.com.pilotstatus.server.contract;

import org.jspecify.annotations.NullMarked;
