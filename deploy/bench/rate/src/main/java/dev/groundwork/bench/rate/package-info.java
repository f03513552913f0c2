/** Latency at a constant rate of arrival. */
package dev.groundwork.bench.rate;
