/** Ads: accounts that are linked, what came of them. Each class is a door. */
@NullMarked
package br.com.pilotstatus.sandbox.behaviour.ad;

import org.jspecify.annotations.NullMarked;
