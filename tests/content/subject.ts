/** What the tests of this folder are about: the name in data/site.yaml. Where that is another, they are left out. */
export const subject = 'The Japan Playbook';
