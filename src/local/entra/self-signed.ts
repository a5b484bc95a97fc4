import { X509Certificate } from "node:crypto";
import { generate } from "selfsigned";

/** A self-signed certificate with its private key, both PEM. */
export interface SelfSigned {
  readonly key: string;
  readonly certificate: string;
  /** SHA-256 of the DER form, upper-case hex without separators. */
  readonly thumbprint: string;
}

const year = 365 * 24 * 60 * 60 * 1000;

export async function selfSigned(commonName: string): Promise<SelfSigned> {
  const { private: key, cert } = await generate([{ name: "commonName", value: commonName }], {
    algorithm: "sha256",
    keySize: 2048,
    notAfterDate: new Date(Date.now() + year),
    extensions: [
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  const thumbprint = new X509Certificate(cert).fingerprint256.replaceAll(":", "");
  return { key, certificate: cert, thumbprint };
}
