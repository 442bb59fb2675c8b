/** What a server with the stub does, over real HTTP, subject by subject. */
@NullMarked
package br.com.pilotstatus.server.functional;

import org.jspecify.annotations.NullMarked;
