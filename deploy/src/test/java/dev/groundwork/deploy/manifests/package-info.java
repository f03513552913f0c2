/** The files that an operator gives to compose and Kubernetes, checked without either. */
package dev.groundwork.deploy.manifests;
